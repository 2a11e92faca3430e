package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.Finding;
import dev.concordat.registry.content.Sha256;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.reviews.Proposal;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.reviews.ReviewKind;
import dev.concordat.registry.reviews.Reviews;
import dev.concordat.registry.web.Actor;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps a version there for as long as those who use it were promised. */
@Singleton
final class SunsetRules {
  private final Policies policies;
  private final Reviews reviews;
  private final Clock clock;

  SunsetRules(Policies policies, Reviews reviews, Clock clock) {
    this.policies = policies;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** Refuses an announcement that leaves less time than the policy asks for. */
  void requireTime(RegisteredContract contract, Deprecation deprecation) {
    int days = policy(contract).minimumDeprecationDays();
    LocalDate earliest = today().plusDays(days);
    if (deprecation.sunset().isBefore(earliest)) {
      throw ProblemException.of(
          409,
          "sunset-too-early",
          "The sunset comes too early",
          "The policy of '%s' asks for %d days; the earliest sunset is %s."
              .formatted(contract.name(), days, earliest));
    }
  }

  /** The review that has to approve a retirement, when it comes before the sunset. */
  Optional<Review> reviewOfEarlyRetirement(
      RegisteredContract contract, PublishedVersion version, Actor actor) {
    return Optional.ofNullable(version.summary().deprecation())
        .filter(deprecation -> today().isBefore(deprecation.sunset()))
        .map(deprecation -> reviews.of(proposal(contract, version, deprecation), actor))
        .map(SunsetRules::notRejected);
  }

  private static Review notRejected(Review review) {
    if (review.isRejected()) {
      throw ProblemException.of(
          409,
          "review-rejected",
          "The change was rejected",
          "Review %d says why: GET %s. Wait for the sunset, or ask there for another decision."
              .formatted(review.id(), review.address()));
    }
    return review;
  }

  /** The change of a review was carried out. */
  void use(Review review, Actor actor) {
    reviews.use(review, actor);
  }

  private Proposal proposal(
      RegisteredContract contract, PublishedVersion version, Deprecation deprecation) {
    return new Proposal(
        contract.name().toString(),
        ReviewKind.EARLY_RETIREMENT,
        version.summary().contentHash(),
        Optional.of(version.summary().version()),
        Optional.of(version.summary().version()),
        Optional.of("retire " + version.summary().version()),
        contract.owner(),
        policy(contract).authorMayApprove(),
        List.of(finding(contract, version, deprecation)),
        Set.of(),
        Set.of());
  }

  private static Finding finding(
      RegisteredContract contract, PublishedVersion version, Deprecation deprecation) {
    String what =
        "version %s is retired before its sunset on %s"
            .formatted(version.version(), deprecation.sunset());
    return Finding.aboutAVersion(
        "version-retired-early",
        what,
        Sha256.of((contract.name() + ": " + what).getBytes(StandardCharsets.UTF_8))
            .substring(0, 16));
  }

  private EffectivePolicy policy(RegisteredContract contract) {
    return policies.effective(contract.name().namespace(), contract.name().name());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
