package dev.concordat.registry.reviews;

import dev.concordat.registry.checks.Finding;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what was decided on it.
 *
 * @param isNew whether the review before this one, of the same line of work, did not have it
 * @param decision approved or rejected
 * @param expiresOn the last day on which the approval counts
 * @param migrationNote what those who are hit should do
 */
@Serdeable
public record ReviewedFinding(
    String fingerprint,
    String rule,
    String severity,
    String exchange,
    String pointer,
    String message,
    boolean isNew,
    @Nullable String decision,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable LocalDate expiresOn,
    @Nullable String migrationNote) {
  static final String APPROVED = "approved";
  static final String REJECTED = "rejected";

  boolean isApprovedOn(LocalDate day) {
    return APPROVED.equals(decision) && (expiresOn == null || !day.isAfter(expiresOn));
  }

  boolean isRejected() {
    return REJECTED.equals(decision);
  }

  /** Not decided yet. */
  static ReviewedFinding open(Finding finding, boolean isNew) {
    return new ReviewedFinding(
        finding.fingerprint(),
        finding.rule(),
        finding.severity(),
        cut(finding.exchange(), 2000),
        cut(finding.pointer(), 4000),
        cut(finding.message(), 4000),
        isNew,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The same finding with what was decided on it before. */
  ReviewedFinding decidedAs(ReviewedFinding before) {
    return new ReviewedFinding(
        fingerprint,
        rule,
        severity,
        exchange,
        pointer,
        message,
        isNew,
        before.decision(),
        before.decidedBy(),
        before.decidedAt(),
        before.reason(),
        before.expiresOn(),
        before.migrationNote());
  }

  ReviewedFinding decided(Decision decision, String by, Instant at) {
    return new ReviewedFinding(
        fingerprint,
        rule,
        severity,
        exchange,
        pointer,
        message,
        isNew,
        decision.decision(),
        by,
        at,
        decision.reason(),
        decision.expiresOn(),
        decision.migrationNote());
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest)).replace("\0", "");
  }
}
