package dev.concordat.registry.contracts;

import dev.concordat.registry.contracts.PolicyTrial.TriedOutcome;
import dev.concordat.registry.contracts.PolicyTrial.TriedVersion;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.policies.PolicyScope;
import dev.concordat.registry.policies.PolicySettings;
import dev.concordat.registry.policies.SemverPolicy;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.web.Actor;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tries a policy on the last publications, before it is saved. */
@Singleton
final class PolicyTrials {
  private final RecentVersionsQuery recent;
  private final Baselines baselines;
  private final Policies policies;
  private final ContractCards cards;

  PolicyTrials(
      RecentVersionsQuery recent, Baselines baselines, Policies policies, ContractCards cards) {
    this.recent = recent;
    this.baselines = baselines;
    this.policies = policies;
    this.cards = cards;
  }

  /** A contract's policy is tried by who publishes it; wider ones are an admin's matter. */
  PolicyTrial run(PolicyScope scope, PolicySettings settings, int last, Actor actor) {
    scope
        .name()
        .map(name -> ContractName.of(scope.namespace().orElseThrow(), name))
        .map(name -> cards.get(name).owner())
        .ifPresent(owner -> actor.caller().require(Role.PUBLISHER, owner));
    return PolicyTrial.of(
        recent.of(scope, last).stream()
            .map(publication -> tried(publication, scope, settings))
            .toList());
  }

  private TriedVersion tried(Publication publication, PolicyScope scope, PolicySettings settings) {
    ContractName name = publication.contract().name();
    VersionSummary summary = publication.version().summary();
    return new TriedVersion(
        name.namespace(),
        name.name(),
        summary.version(),
        summary.publishedAt(),
        outcome(publication, policies.effective(name.namespace(), name.name())),
        outcome(publication, policies.effective(name.namespace(), name.name(), scope, settings)));
  }

  private TriedOutcome outcome(Publication publication, EffectivePolicy policy) {
    PublishedVersion version = publication.version();
    Judgement judgement =
        baselines.judge(
            publication.contract(),
            policy,
            Optional.of(version.version()),
            baselines.read(version));
    return new TriedOutcome(
        judgement.result().verdict(),
        judgement.result().requiredBump(),
        decision(policy, version.version(), judgement));
  }

  private static String decision(EffectivePolicy policy, Version version, Judgement judgement) {
    if (policy.semver() == SemverPolicy.ENFORCE
        && SemverRule.broken(version, judgement).isPresent()) {
      return "version-too-small";
    }
    if (!judgement.result().breaking()) {
      return "published";
    }
    return switch (policy.approval()) {
      case SELF -> "needs-acceptance";
      case REVIEW -> "needs-review";
    };
  }
}
