package dev.concordat.registry.audit;

import static dev.concordat.registry.db.schema.Tables.AUDIT_ENTRY;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jooq.DSLContext;

/** Audit entries: only ever added. */
@Singleton
final class AuditStore {
  private final DSLContext db;

  AuditStore(DSLContext db) {
    this.db = db;
  }

  void add(AuditEntry entry, Instant now) {
    db.insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.HAPPENED_AT, Times.column(now))
        .set(AUDIT_ENTRY.ACTOR, entry.actor())
        .set(AUDIT_ENTRY.ACTION, entry.action())
        .set(AUDIT_ENTRY.SUBJECT, entry.subject())
        .set(AUDIT_ENTRY.REASON, entry.reason().orElse(null))
        .set(AUDIT_ENTRY.REQUEST_ID, entry.requestId())
        .execute();
  }
}
