package dev.concordat.registry.reviews;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.web.Actor;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Tells the audit and those who listen what happened to a review. */
@Singleton
final class ReviewTraces {
  private static final int LONGEST = 2000;

  private final AuditLog audit;
  private final Outbox outbox;
  private final JsonMapper json;

  ReviewTraces(AuditLog audit, Outbox outbox, JsonMapper json) {
    this.audit = audit;
    this.outbox = outbox;
    this.json = json;
  }

  void leave(Review review, String action, Optional<String> reason, Actor actor) {
    write(subject(review), action, reason, actor);
    outbox.add(
        new Event(
            action,
            review.contract(),
            text(new Happened(review.id(), review.contract(), review.kind(), review.state()))));
  }

  /** A finding was let through: that is what people will ask about later. */
  void waived(Review review, ReviewedFinding finding, Actor actor) {
    String reason =
        "%s %s: approved by %s: %s%s"
            .formatted(
                finding.rule(),
                finding.fingerprint(),
                finding.decidedBy(),
                finding.reason(),
                finding.expiresOn() == null ? "" : " (until " + finding.expiresOn() + ")");
    write(subject(review), "waiver-used", Optional.of(reason), actor);
  }

  private static String subject(Review review) {
    return review.contract() + " review " + review.id();
  }

  private void write(String subject, String action, Optional<String> reason, Actor actor) {
    audit.add(
        new AuditEntry(
            actor.name(),
            action,
            subject,
            reason.map(text -> text.substring(0, Math.min(text.length(), LONGEST))),
            actor.requestId()));
  }

  private String text(Happened happened) {
    try {
      return json.writeValueAsString(happened);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Serdeable
  record Happened(long review, String contract, String kind, String state) {}
}
