package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.Finding;
import dev.concordat.registry.lineage.Lineage;
import dev.concordat.registry.policies.ApprovalPolicy;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.SemverPolicy;
import dev.concordat.registry.reviews.Proposal;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.reviews.ReviewKind;
import dev.concordat.registry.reviews.Reviews;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides whether a version may be published under its contract's policy. */
@Singleton
final class PublishGate {
  private final Reviews reviews;
  private final Lineage lineage;

  PublishGate(Reviews reviews, Lineage lineage) {
    this.reviews = reviews;
    this.lineage = lineage;
  }

  /** Lets a version through, makes it wait for a review, or refuses it. */
  Admission admit(
      RegisteredContract contract,
      EffectivePolicy policy,
      Candidate candidate,
      Version version,
      Judgement judgement) {
    if (policy.semver() == SemverPolicy.ENFORCE) {
      SemverRule.broken(version, judgement)
          .ifPresent(
              problem -> {
                throw Refusal.versionTooSmall(problem, judgement);
              });
    }
    if (!judgement.result().breaking()) {
      return Admission.free();
    }
    if (policy.approval() == ApprovalPolicy.REVIEW) {
      return reviewed(
          reviews.of(
              proposal(contract, policy, candidate, version, judgement),
              candidate.request().actor()),
          judgement);
    }
    return candidate
        .request()
        .acceptedReason()
        .map(Admission::accepted)
        .orElseThrow(() -> Refusal.breaking(contract, judgement));
  }

  private static Admission reviewed(Review review, Judgement judgement) {
    if (review.isRejected()) {
      throw Refusal.reviewRejected(review, judgement);
    }
    return Admission.reviewed(review);
  }

  private Proposal proposal(
      RegisteredContract contract,
      EffectivePolicy policy,
      Candidate candidate,
      Version version,
      Judgement judgement) {
    List<Finding> breaks =
        judgement.result().findings().stream().filter(Finding::isBreaking).toList();
    Set<String> affected =
        lineage.impact(contract.name().toString(), breaks, Optional.of(version)).teams();
    Set<String> required = new TreeSet<>(policy.requiredSignOffs());
    if (required.remove(EffectivePolicy.CONSUMERS)) {
      required.addAll(affected);
    }
    return new Proposal(
        contract.name().toString(),
        ReviewKind.BREAK,
        candidate.read().contentHash(),
        Optional.of(version.text()),
        judgement.against().map(Version::text),
        Optional.ofNullable(candidate.request().provenance().branch()),
        contract.owner(),
        policy.authorMayApprove(),
        breaks,
        required,
        affected);
  }
}
