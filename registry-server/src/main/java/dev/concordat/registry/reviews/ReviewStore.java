package dev.concordat.registry.reviews;

import static dev.concordat.registry.db.schema.Tables.REVIEW;
import static dev.concordat.registry.db.schema.Tables.REVIEW_FINDING;
import static dev.concordat.registry.db.schema.Tables.REVIEW_SIGN_OFF;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reviews with their findings and signatures. */
@Singleton
final class ReviewStore {
  /** More than anybody reads. */
  private static final int MOST_WAIVERS = 2000;

  private final DSLContext db;

  ReviewStore(DSLContext db) {
    this.db = db;
  }

  /** Opens a review and returns its id. */
  long add(Proposal proposal, List<ReviewedFinding> findings, String author, Instant now) {
    long id =
        Objects.requireNonNull(
            db.insertInto(REVIEW)
                .set(REVIEW.CONTRACT, proposal.contract())
                .set(REVIEW.KIND, proposal.kind().name())
                .set(REVIEW.CHANGE_KEY, proposal.changeKey())
                .set(REVIEW.CONTENT_HASH, proposal.contentHash())
                .set(REVIEW.VERSION, proposal.version().orElse(null))
                .set(REVIEW.AGAINST, proposal.against().orElse(null))
                .set(REVIEW.BRANCH, proposal.branch().orElse(null))
                .set(REVIEW.OWNER, proposal.owner())
                .set(REVIEW.AUTHOR, author)
                .set(REVIEW.AUTHOR_MAY_APPROVE, proposal.authorMayApprove())
                .set(REVIEW.STATE, ReviewState.OPEN.name())
                .set(REVIEW.REVISION, 1)
                .set(REVIEW.OPENED_AT, Times.column(now))
                .set(REVIEW.UPDATED_AT, Times.column(now))
                .returningResult(REVIEW.ID)
                .fetchOne(REVIEW.ID));
    for (int place = 0; place < findings.size(); place++) {
      insert(id, place, findings.get(place));
    }
    return id;
  }

  /** The latest review of a change that has not passed yet. */
  Optional<Review> ofChange(String contract, String changeKey) {
    return db.select()
        .from(REVIEW)
        .where(REVIEW.CONTRACT.eq(contract).and(REVIEW.CHANGE_KEY.eq(changeKey)))
        .and(REVIEW.STATE.ne(ReviewState.USED.name()))
        .orderBy(REVIEW.ID.desc())
        .limit(1)
        .fetchOptional(this::review);
  }

  /** The latest review that is alive of a line of work on a contract. */
  Optional<Review> ofBranch(String contract, ReviewKind kind, Optional<String> branch) {
    return db.select()
        .from(REVIEW)
        .where(REVIEW.CONTRACT.eq(contract).and(REVIEW.KIND.eq(kind.name())))
        .and(branch.map(REVIEW.BRANCH::eq).orElse(REVIEW.BRANCH.isNull()))
        .and(
            REVIEW.STATE.in(
                ReviewState.OPEN.name(), ReviewState.APPROVED.name(), ReviewState.REJECTED.name()))
        .orderBy(REVIEW.ID.desc())
        .limit(1)
        .fetchOptional(this::review);
  }

  Optional<Review> find(long id) {
    return db.select().from(REVIEW).where(REVIEW.ID.eq(id)).fetchOptional(this::review);
  }

  Page<Review> page(ReviewFilter filter, PageRequest page) {
    Condition condition =
        DSL.and(
            filter.state().map(state -> REVIEW.STATE.eq(state.name())).orElse(DSL.noCondition()),
            filter.contract().map(REVIEW.CONTRACT::eq).orElse(DSL.noCondition()),
            filter.owner().map(REVIEW.OWNER::eq).orElse(DSL.noCondition()));
    return page.with(
        db.select()
            .from(REVIEW)
            .where(condition)
            .orderBy(REVIEW.ID.desc())
            .limit(page.size())
            .offset(page.offset())
            .fetch(this::review),
        db.fetchCount(REVIEW, condition));
  }

  /** Approvals of changes that have passed, by the day until which they count. */
  List<ExpiringWaiver> expiring(LocalDate from, LocalDate to, Optional<String> owner) {
    return db.select()
        .from(REVIEW_FINDING)
        .join(REVIEW)
        .on(REVIEW.ID.eq(REVIEW_FINDING.REVIEW_ID))
        .where(REVIEW_FINDING.EXPIRES_ON.between(from, to))
        .and(REVIEW_FINDING.DECISION.eq(ReviewedFinding.APPROVED))
        .and(REVIEW.STATE.eq(ReviewState.USED.name()))
        .and(owner.map(REVIEW.OWNER::eq).orElse(DSL.noCondition()))
        .orderBy(REVIEW_FINDING.EXPIRES_ON, REVIEW.ID, REVIEW_FINDING.PLACE)
        .limit(MOST_WAIVERS)
        .fetch(ReviewRowStore::waiver);
  }

  /** Takes a review to a state; false when it is another revision by now. */
  boolean change(Review review, ReviewState state, Instant now) {
    return db.update(REVIEW)
            .set(REVIEW.STATE, state.name())
            .set(REVIEW.REVISION, review.revision() + 1)
            .set(REVIEW.UPDATED_AT, Times.column(now))
            .where(REVIEW.ID.eq(review.id()).and(REVIEW.REVISION.eq(review.revision())))
            .execute()
        == 1;
  }

  void decide(long reviewId, ReviewedFinding finding) {
    db.update(REVIEW_FINDING)
        .set(ReviewRowStore.decision(finding))
        .where(REVIEW_FINDING.REVIEW_ID.eq(reviewId))
        .and(REVIEW_FINDING.FINGERPRINT.eq(finding.fingerprint()))
        .execute();
  }

  void putSignOff(long reviewId, SignOff signOff) {
    db.deleteFrom(REVIEW_SIGN_OFF)
        .where(REVIEW_SIGN_OFF.REVIEW_ID.eq(reviewId))
        .and(REVIEW_SIGN_OFF.TEAM.eq(signOff.team()))
        .execute();
    db.insertInto(REVIEW_SIGN_OFF)
        .set(REVIEW_SIGN_OFF.REVIEW_ID, reviewId)
        .set(REVIEW_SIGN_OFF.TEAM, signOff.team())
        .set(REVIEW_SIGN_OFF.REQUIRED, signOff.required())
        .set(REVIEW_SIGN_OFF.OPINION, signOff.opinion())
        .set(REVIEW_SIGN_OFF.GIVEN_BY, signOff.by())
        .set(REVIEW_SIGN_OFF.GIVEN_AT, ReviewRowStore.column(signOff.at()))
        .set(REVIEW_SIGN_OFF.REASON, signOff.reason())
        .execute();
  }

  private void insert(long id, int place, ReviewedFinding finding) {
    db.insertInto(REVIEW_FINDING)
        .set(REVIEW_FINDING.REVIEW_ID, id)
        .set(REVIEW_FINDING.FINGERPRINT, finding.fingerprint())
        .set(REVIEW_FINDING.PLACE, place)
        .set(REVIEW_FINDING.RULE, finding.rule())
        .set(REVIEW_FINDING.SEVERITY, finding.severity())
        .set(REVIEW_FINDING.EXCHANGE, finding.exchange())
        .set(REVIEW_FINDING.POINTER, finding.pointer())
        .set(REVIEW_FINDING.MESSAGE, finding.message())
        .set(REVIEW_FINDING.NEW_HERE, finding.isNew())
        .set(ReviewRowStore.decision(finding))
        .execute();
  }

  private Review review(Record row) {
    long id = row.get(REVIEW.ID);
    return ReviewRowStore.review(
        row,
        db.select()
            .from(REVIEW_FINDING)
            .where(REVIEW_FINDING.REVIEW_ID.eq(id))
            .orderBy(REVIEW_FINDING.PLACE)
            .fetch(ReviewRowStore::finding),
        db.select()
            .from(REVIEW_SIGN_OFF)
            .where(REVIEW_SIGN_OFF.REVIEW_ID.eq(id))
            .orderBy(REVIEW_SIGN_OFF.TEAM)
            .fetch(ReviewRowStore::signOff));
  }
}
