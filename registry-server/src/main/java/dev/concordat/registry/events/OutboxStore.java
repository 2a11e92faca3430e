package dev.concordat.registry.events;

import static dev.concordat.registry.db.schema.Tables.OUTBOX_EVENT;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jooq.DSLContext;

/** Events waiting for their delivery. */
@Singleton
final class OutboxStore {
  private final DSLContext db;

  OutboxStore(DSLContext db) {
    this.db = db;
  }

  void add(Event event, Instant now) {
    db.insertInto(OUTBOX_EVENT)
        .set(OUTBOX_EVENT.HAPPENED_AT, Times.column(now))
        .set(OUTBOX_EVENT.TYPE, event.type())
        .set(OUTBOX_EVENT.SUBJECT, event.subject())
        .set(OUTBOX_EVENT.PAYLOAD, event.payload())
        .execute();
  }
}
