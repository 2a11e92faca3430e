package dev.concordat.registry.contracts;

import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.SemverPolicy;
import dev.concordat.registry.semver.Bump;
import dev.concordat.registry.semver.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a version number says what its change is. */
final class SemverRule {
  private SemverRule() {}

  /** What is wrong with a number, if anything. */
  static Optional<String> broken(Version version, Judgement judgement) {
    return judgement.against().flatMap(before -> broken(version, before, judgement.requiredBump()));
  }

  /** What is wrong with a published number, where the policy cares. */
  static List<String> warnings(EffectivePolicy policy, VersionSummary version) {
    return policy.semver() == SemverPolicy.OFF ? List.of() : broken(version).stream().toList();
  }

  private static Optional<String> broken(VersionSummary version) {
    return Optional.ofNullable(version.comparedWith())
        .map(Version::parse)
        .flatMap(
            before ->
                broken(Version.parse(version.version()), before, Bump.of(version.requiredBump())));
  }

  private static Optional<String> broken(Version version, Version before, Bump bump) {
    if (version.isEnoughAfter(before, bump)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s is too small: the change from %s needs a %s version, %s or greater."
            .formatted(version, before, bump.name().toLowerCase(Locale.ROOT), before.least(bump)));
  }
}
