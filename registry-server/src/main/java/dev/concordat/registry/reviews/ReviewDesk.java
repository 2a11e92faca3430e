package dev.concordat.registry.reviews;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where people read reviews, decide on findings and sign for their teams. */
@Singleton
final class ReviewDesk {
  private final ReviewStore store;
  private final Reviews reviews;
  private final ReviewTraces traces;
  private final Clock clock;

  ReviewDesk(ReviewStore store, Reviews reviews, ReviewTraces traces, Clock clock) {
    this.store = store;
    this.reviews = reviews;
    this.traces = traces;
    this.clock = clock;
  }

  Page<Review> page(ReviewFilter filter, PageRequest page) {
    Page<Review> found = store.page(filter, page);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return page.with(
        found.items().stream().map(review -> review.on(today)).toList(), found.total());
  }

  Review get(long id) {
    return reviews
        .find(id)
        .orElseThrow(
            () ->
                ProblemException.of(
                    404,
                    "review-not-found",
                    "No such review",
                    "There is no review %d; GET /api/v1/reviews lists them.".formatted(id)));
  }

  /** Decides on findings, in the running transaction. */
  Outcome<Review> decide(long id, Decision decision, IfMatch ifMatch, Actor actor) {
    Review review = alive(id, ifMatch);
    actor.caller().require(Role.APPROVER, review.owner());
    if (review.author().equals(actor.name()) && !review.authorMayApprove()) {
      throw authorMayNot(review);
    }
    List<ReviewedFinding> meant = review.findings().stream().filter(decision::isAbout).toList();
    if (meant.isEmpty()) {
      throw noSuchFinding(review);
    }
    Instant now = Times.now(clock);
    meant.forEach(finding -> store.decide(id, finding.decided(decision, actor.name(), now)));
    return changed(review, "review-" + decision.decision(), decision.reason(), actor);
  }

  /** Signs, or objects, for a team, in the running transaction. */
  Outcome<Review> sign(long id, Opinion opinion, IfMatch ifMatch, Actor actor) {
    Review review = alive(id, ifMatch);
    actor.caller().require(Role.PUBLISHER, opinion.team());
    boolean required =
        review.signOffs().stream()
            .anyMatch(asked -> asked.team().equals(opinion.team()) && asked.required());
    SignOff signOff =
        new SignOff(
            opinion.team(),
            required,
            opinion.opinion(),
            actor.name(),
            Times.now(clock),
            opinion.reason());
    store.putSignOff(id, signOff);
    String reason =
        "%s %s%s"
            .formatted(
                opinion.team(),
                opinion.opinion(),
                opinion.reason() == null ? "" : ": " + opinion.reason());
    String action = opinion.opinion().equals(SignOff.SIGNED) ? "review-signed" : "review-objected";
    return changed(review, action, reason, actor);
  }

  private Review alive(long id, IfMatch ifMatch) {
    Review review = get(id);
    ifMatch.require(Optional.of(review.revision()));
    if (!review.isAlive()) {
      throw ProblemException.of(
          409,
          "review-closed",
          "The review is closed",
          "Review %d is %s; nothing can be decided there any more.".formatted(id, review.state()));
    }
    return review;
  }

  private Outcome<Review> changed(Review before, String action, String reason, Actor actor) {
    ReviewState state = ReviewState.of(get(before.id()).state()).orElseThrow();
    if (!store.change(before, state, Times.now(clock))) {
      throw EntityTag.changedMeanwhile();
    }
    Review after = get(before.id());
    traces.leave(after, action, Optional.of(reason), actor);
    return Outcome.ok(after);
  }

  private static ProblemException authorMayNot(Review review) {
    return ProblemException.of(
        403,
        "author-may-not-decide",
        "Authors do not decide on their own change",
        "'%s' made the change of review %d; the policy asks for somebody else."
            .formatted(review.author(), review.id()));
  }

  private static ProblemException noSuchFinding(Review review) {
    return ProblemException.of(
        422,
        "finding-not-found",
        "The review has no such finding",
        "Review %d has the findings %s."
            .formatted(
                review.id(),
                review.findings().stream()
                    .map(ReviewedFinding::fingerprint)
                    .limit(20)
                    .collect(Collectors.joining(", "))));
  }
}
