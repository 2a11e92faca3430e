package dev.concordat.registry.reviews;

import dev.concordat.registry.checks.Finding;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens reviews for changes that need one, and says whether a change may pass. */
@Singleton
public final class Reviews {
  private final ReviewStore store;
  private final ReviewTraces traces;
  private final Clock clock;

  Reviews(ReviewStore store, ReviewTraces traces, Clock clock) {
    this.store = store;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * The review of a change, in the running transaction: the one it has, or a new one. What was
   * decided on the same findings in the same line of work is taken over; the review that had other
   * findings is outdated from then on.
   */
  public Review of(Proposal proposal, Actor author) {
    return store
        .ofChange(proposal.contract(), proposal.changeKey())
        .filter(Review::isAlive)
        .map(this::now)
        .orElseGet(() -> open(proposal, author));
  }

  /** A review, if there is one of that number. */
  public Optional<Review> find(long id) {
    return store.find(id).map(this::now);
  }

  /** Findings that were let through until one of these days. */
  public List<ExpiringWaiver> expiring(LocalDate from, LocalDate to, Optional<String> owner) {
    return store.expiring(from, to, owner);
  }

  /** The change of an approved review has passed, in the running transaction. */
  public void use(Review review, Actor actor) {
    if (!store.change(review, ReviewState.USED, Times.now(clock))) {
      throw EntityTag.changedMeanwhile();
    }
    review.findings().forEach(finding -> traces.waived(review, finding, actor));
    traces.leave(review, "review-used", Optional.empty(), actor);
  }

  private Review open(Proposal proposal, Actor author) {
    Optional<Review> before =
        store.ofBranch(proposal.contract(), proposal.kind(), proposal.branch());
    before.ifPresent(review -> outdate(review, author));
    long id = store.add(proposal, findings(proposal, before), author.name(), Times.now(clock));
    signOffs(proposal, before).forEach(signOff -> store.putSignOff(id, signOff));
    Review review = now(store.find(id).orElseThrow());
    traces.leave(review, "review-opened", Optional.empty(), author);
    return review;
  }

  private void outdate(Review review, Actor author) {
    store.change(review, ReviewState.OUTDATED, Times.now(clock));
    traces.leave(review, "review-outdated", Optional.empty(), author);
  }

  private static List<ReviewedFinding> findings(Proposal proposal, Optional<Review> before) {
    Map<String, ReviewedFinding> known = new HashMap<>();
    before
        .map(Review::findings)
        .orElse(List.of())
        .forEach(finding -> known.put(finding.fingerprint(), finding));
    Map<String, ReviewedFinding> findings = new LinkedHashMap<>();
    for (Finding finding : proposal.findings()) {
      @Nullable ReviewedFinding earlier = known.get(finding.fingerprint());
      ReviewedFinding open = ReviewedFinding.open(finding, before.isPresent() && earlier == null);
      findings.putIfAbsent(finding.fingerprint(), earlier == null ? open : open.decidedAs(earlier));
    }
    return List.copyOf(findings.values());
  }

  /** A signature is for the findings that were there; new ones need a new signature. */
  private static List<SignOff> signOffs(Proposal proposal, Optional<Review> before) {
    boolean nothingNew =
        before.isPresent()
            && before.orElseThrow().findings().stream()
                .map(ReviewedFinding::fingerprint)
                .collect(Collectors.toSet())
                .containsAll(proposal.fingerprints());
    Map<String, SignOff> signOffs = new TreeMap<>();
    proposal.affected().forEach(team -> signOffs.put(team, asked(team, false)));
    proposal.required().forEach(team -> signOffs.put(team, asked(team, true)));
    if (nothingNew) {
      before.orElseThrow().signOffs().stream()
          .filter(signOff -> signOffs.containsKey(signOff.team()))
          .forEach(signOff -> signOffs.put(signOff.team(), signOff));
    }
    return List.copyOf(signOffs.values());
  }

  private static SignOff asked(String team, boolean required) {
    return new SignOff(team, required, null, null, null, null);
  }

  private Review now(Review review) {
    return review.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
