package dev.concordat.registry.reviews;

import static dev.concordat.registry.db.schema.Tables.REVIEW;
import static dev.concordat.registry.db.schema.Tables.REVIEW_FINDING;
import static dev.concordat.registry.db.schema.Tables.REVIEW_SIGN_OFF;

import dev.concordat.registry.db.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How reviews stand in their rows. */
final class ReviewRowStore {
  private ReviewRowStore() {}

  static @Nullable OffsetDateTime column(@Nullable Instant instant) {
    return instant == null ? null : Times.column(instant);
  }

  static Map<Field<?>, @Nullable Object> decision(ReviewedFinding finding) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(REVIEW_FINDING.DECISION, finding.decision());
    columns.put(REVIEW_FINDING.DECIDED_BY, finding.decidedBy());
    columns.put(REVIEW_FINDING.DECIDED_AT, column(finding.decidedAt()));
    columns.put(REVIEW_FINDING.REASON, finding.reason());
    columns.put(REVIEW_FINDING.EXPIRES_ON, finding.expiresOn());
    columns.put(REVIEW_FINDING.MIGRATION_NOTE, finding.migrationNote());
    return columns;
  }

  static Review review(Record row, List<ReviewedFinding> findings, List<SignOff> signOffs) {
    return new Review(
        row.get(REVIEW.ID),
        row.get(REVIEW.CONTRACT),
        ReviewKind.valueOf(row.get(REVIEW.KIND)).id(),
        ReviewState.valueOf(row.get(REVIEW.STATE)).id(),
        row.get(REVIEW.VERSION),
        row.get(REVIEW.AGAINST),
        row.get(REVIEW.BRANCH),
        row.get(REVIEW.CONTENT_HASH),
        row.get(REVIEW.OWNER),
        row.get(REVIEW.AUTHOR),
        row.get(REVIEW.AUTHOR_MAY_APPROVE),
        findings,
        signOffs,
        List.of(),
        row.get(REVIEW.REVISION),
        row.get(REVIEW.OPENED_AT).toInstant(),
        row.get(REVIEW.UPDATED_AT).toInstant());
  }

  static ReviewedFinding finding(Record row) {
    return new ReviewedFinding(
        row.get(REVIEW_FINDING.FINGERPRINT),
        row.get(REVIEW_FINDING.RULE),
        row.get(REVIEW_FINDING.SEVERITY),
        row.get(REVIEW_FINDING.EXCHANGE),
        row.get(REVIEW_FINDING.POINTER),
        row.get(REVIEW_FINDING.MESSAGE),
        row.get(REVIEW_FINDING.NEW_HERE),
        row.get(REVIEW_FINDING.DECISION),
        row.get(REVIEW_FINDING.DECIDED_BY),
        instant(row.get(REVIEW_FINDING.DECIDED_AT)),
        row.get(REVIEW_FINDING.REASON),
        row.get(REVIEW_FINDING.EXPIRES_ON),
        row.get(REVIEW_FINDING.MIGRATION_NOTE));
  }

  static ExpiringWaiver waiver(Record row) {
    return new ExpiringWaiver(
        row.get(REVIEW.ID),
        row.get(REVIEW.CONTRACT),
        row.get(REVIEW.OWNER),
        Optional.ofNullable(row.get(REVIEW.VERSION)),
        row.get(REVIEW_FINDING.EXPIRES_ON),
        row.get(REVIEW_FINDING.DECIDED_AT).toInstant(),
        row.get(REVIEW_FINDING.FINGERPRINT),
        row.get(REVIEW_FINDING.MESSAGE));
  }

  static SignOff signOff(Record row) {
    return new SignOff(
        row.get(REVIEW_SIGN_OFF.TEAM),
        row.get(REVIEW_SIGN_OFF.REQUIRED),
        row.get(REVIEW_SIGN_OFF.OPINION),
        row.get(REVIEW_SIGN_OFF.GIVEN_BY),
        instant(row.get(REVIEW_SIGN_OFF.GIVEN_AT)),
        row.get(REVIEW_SIGN_OFF.REASON));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
