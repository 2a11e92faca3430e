package dev.concordat.registry.events;

import static dev.concordat.registry.db.schema.Tables.OUTBOX_EVENT;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Events, waiting to be handed to subscribers and afterwards. */
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

  /** Events of one subject are written under its lock, so their ids are in order. */
  List<RecordedEvent> waiting(int most) {
    return db.select()
        .from(OUTBOX_EVENT)
        .where(waiting())
        .orderBy(OUTBOX_EVENT.ID)
        .limit(most)
        .fetch(OutboxStore::event);
  }

  Optional<Instant> oldestWaiting() {
    return db.select(OUTBOX_EVENT.HAPPENED_AT)
        .from(OUTBOX_EVENT)
        .where(waiting())
        .orderBy(OUTBOX_EVENT.ID)
        .limit(1)
        .fetchOptional(row -> row.value1().toInstant());
  }

  Optional<RecordedEvent> find(long id) {
    return db.select()
        .from(OUTBOX_EVENT)
        .where(OUTBOX_EVENT.ID.eq(id))
        .fetchOptional(OutboxStore::event);
  }

  void relayed(List<Long> ids, Instant now) {
    db.update(OUTBOX_EVENT)
        .set(OUTBOX_EVENT.RELAYED_AT, Times.column(now))
        .where(OUTBOX_EVENT.ID.in(ids))
        .execute();
  }

  int removeRelayed(Instant before, long belowId) {
    return db.deleteFrom(OUTBOX_EVENT)
        .where(OUTBOX_EVENT.RELAYED_AT.lt(Times.column(before)), OUTBOX_EVENT.ID.lt(belowId))
        .execute();
  }

  private static Condition waiting() {
    return OUTBOX_EVENT.RELAYED_AT.isNull();
  }

  private static RecordedEvent event(Record row) {
    return new RecordedEvent(
        row.get(OUTBOX_EVENT.ID),
        row.get(OUTBOX_EVENT.HAPPENED_AT).toInstant(),
        new Event(
            row.get(OUTBOX_EVENT.TYPE),
            row.get(OUTBOX_EVENT.SUBJECT),
            row.get(OUTBOX_EVENT.PAYLOAD)));
  }
}
