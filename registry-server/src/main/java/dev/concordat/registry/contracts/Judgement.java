package dev.concordat.registry.contracts;

import dev.concordat.checker.policy.Policy;
import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.checks.ReadContract;
import dev.concordat.registry.semver.Bump;
import dev.concordat.registry.semver.Version;
import java.util.List;
import java.util.Optional;

/** What a comparison said, and with which version it was made. */
record Judgement(CheckResult result, Optional<Version> against) {
  private static final List<String> FROM_GOOD_TO_BAD = List.of("none", "safe", "risky", "breaking");

  /** There was nothing to compare with. */
  static Judgement first(Policy policy, ReadContract candidate) {
    return new Judgement(CheckResult.first(policy, candidate), Optional.empty());
  }

  boolean worseThan(Judgement other) {
    return rank() > other.rank();
  }

  Bump requiredBump() {
    return Bump.of(result.requiredBump());
  }

  private int rank() {
    return FROM_GOOD_TO_BAD.indexOf(result.verdict());
  }
}
