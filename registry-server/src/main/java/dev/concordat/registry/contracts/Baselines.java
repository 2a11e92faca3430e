package dev.concordat.registry.contracts;

import dev.concordat.checker.policy.Policy;
import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.checks.Comparisons;
import dev.concordat.registry.checks.ContractReading;
import dev.concordat.registry.checks.ReadContract;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Judges a candidate by the versions that its contract's policy names. */
@Singleton
final class Baselines {
  private final VersionStore versions;
  private final Contents contents;
  private final ContractReading reading;
  private final Comparisons comparisons;

  Baselines(
      VersionStore versions, Contents contents, ContractReading reading, Comparisons comparisons) {
    this.versions = versions;
    this.contents = contents;
    this.reading = reading;
    this.comparisons = comparisons;
  }

  /**
   * Compares with the greatest version below, or with all of them when the mode is transitive; then
   * the worst result counts, the nearest among equals.
   */
  Judgement judge(
      RegisteredContract contract,
      EffectivePolicy policy,
      Optional<Version> version,
      ReadContract candidate) {
    Optional<Judgement> worst = Optional.empty();
    for (PublishedVersion baseline : baselines(contract, policy, version)) {
      Judgement next =
          new Judgement(compare(baseline, candidate, policy), Optional.of(baseline.version()));
      if (worst.filter(found -> !next.worseThan(found)).isEmpty()) {
        worst = Optional.of(next);
      }
    }
    return worst.orElseGet(() -> Judgement.first(policy.policy(), candidate));
  }

  /** Compares a published version with a candidate, as a policy sees it. */
  CheckResult compare(PublishedVersion before, ReadContract after, EffectivePolicy policy) {
    return policy.overrides().applyTo(compare(before, after, policy.policy()));
  }

  /** Compares a published version with a candidate. */
  CheckResult compare(PublishedVersion before, ReadContract after, Policy policy) {
    return comparisons.compare(read(before), after, policy);
  }

  ReadContract read(PublishedVersion version) {
    return reading.published(
        version.id(), version.rawSha256(), () -> contents.read(version.rawSha256()));
  }

  private List<PublishedVersion> baselines(
      RegisteredContract contract, EffectivePolicy policy, Optional<Version> version) {
    long id = contract.id();
    if (policy.policy().mode().isTransitive()) {
      return version.map(v -> versions.allBelow(id, v)).orElseGet(() -> versions.all(id));
    }
    return latest(contract, version)
        .or(
            () ->
                version
                    .map(v -> versions.greatestBelow(id, v))
                    .orElseGet(() -> versions.latest(id)))
        .stream()
        .toList();
  }

  /**
   * The contract's latest version, when the candidate comes after it. The contract's row names it,
   * which is locked while a version is published: under many writers H2 was seen to find an earlier
   * version by the index.
   */
  private Optional<PublishedVersion> latest(
      RegisteredContract contract, Optional<Version> version) {
    return contract
        .latest()
        .filter(latest -> version.isEmpty() || isBefore(latest, version.orElseThrow()))
        .flatMap(latest -> versions.find(contract.id(), latest.text()));
  }

  private static boolean isBefore(Version one, Version other) {
    return one.precedence().compareTo(other.precedence()) < 0;
  }
}
