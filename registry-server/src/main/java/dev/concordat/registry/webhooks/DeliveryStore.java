package dev.concordat.registry.webhooks;

import static dev.concordat.registry.db.schema.Tables.OUTBOX_EVENT;
import static dev.concordat.registry.db.schema.Tables.WEBHOOK;
import static dev.concordat.registry.db.schema.Tables.WEBHOOK_DELIVERY;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.schema.tables.WebhookDelivery;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Events on their way to webhooks. */
@Singleton
final class DeliveryStore {
  private final DSLContext db;

  DeliveryStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a delivery unless the event was handed to the webhook before. */
  void add(long webhookId, RecordedEvent event, Instant now) {
    db.insertInto(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.WEBHOOK_ID, webhookId)
        .set(WEBHOOK_DELIVERY.EVENT_ID, event.id())
        .set(WEBHOOK_DELIVERY.SUBJECT, event.event().subject())
        .set(WEBHOOK_DELIVERY.STATE, DeliveryState.PENDING.name())
        .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
        .set(WEBHOOK_DELIVERY.DUE_AT, Times.column(now))
        .set(WEBHOOK_DELIVERY.CREATED_AT, Times.column(now))
        .onConflictDoNothing()
        .execute();
  }

  /** Webhooks that have something to send now. */
  List<Long> dueWebhooks(Instant now) {
    return db.selectDistinct(WEBHOOK.ID)
        .from(WEBHOOK_DELIVERY)
        .join(WEBHOOK)
        .on(WEBHOOK.ID.eq(WEBHOOK_DELIVERY.WEBHOOK_ID))
        .where(due(now), callable(now), firstOfItsSubject())
        .fetch(WEBHOOK.ID);
  }

  /** What a webhook may be sent now, in order: of each subject only the first that waits. */
  List<Delivery> due(long webhookId, Instant now, int most) {
    return db.select()
        .from(WEBHOOK_DELIVERY)
        .join(OUTBOX_EVENT)
        .on(OUTBOX_EVENT.ID.eq(WEBHOOK_DELIVERY.EVENT_ID))
        .where(of(webhookId), due(now), firstOfItsSubject())
        .orderBy(WEBHOOK_DELIVERY.EVENT_ID)
        .limit(most)
        .fetch(DeliveryStore::delivery);
  }

  List<Delivery> page(long webhookId, Optional<DeliveryState> state, PageRequest page) {
    return db.select()
        .from(WEBHOOK_DELIVERY)
        .join(OUTBOX_EVENT)
        .on(OUTBOX_EVENT.ID.eq(WEBHOOK_DELIVERY.EVENT_ID))
        .where(of(webhookId, state))
        .orderBy(WEBHOOK_DELIVERY.ID.desc())
        .limit(page.size())
        .offset(page.offset())
        .fetch(DeliveryStore::delivery);
  }

  int count(long webhookId, Optional<DeliveryState> state) {
    return db.fetchCount(WEBHOOK_DELIVERY, of(webhookId, state));
  }

  Optional<Delivery> find(long webhookId, long id) {
    return db.select()
        .from(WEBHOOK_DELIVERY)
        .join(OUTBOX_EVENT)
        .on(OUTBOX_EVENT.ID.eq(WEBHOOK_DELIVERY.EVENT_ID))
        .where(of(webhookId), WEBHOOK_DELIVERY.ID.eq(id))
        .fetchOptional(DeliveryStore::delivery);
  }

  /** The delivery is over, well or badly. */
  void finish(long id, DeliveryState state, int attempts, Instant now) {
    db.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.STATE, state.name())
        .set(WEBHOOK_DELIVERY.ATTEMPTS, attempts)
        .set(WEBHOOK_DELIVERY.FINISHED_AT, Times.column(now))
        .where(WEBHOOK_DELIVERY.ID.eq(id))
        .execute();
  }

  void postpone(long id, int attempts, Instant dueAt) {
    db.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.ATTEMPTS, attempts)
        .set(WEBHOOK_DELIVERY.DUE_AT, Times.column(dueAt))
        .where(WEBHOOK_DELIVERY.ID.eq(id))
        .execute();
  }

  /** Sends dead letters again, one or all of a webhook, and returns how many. */
  int replay(long webhookId, Optional<Long> id, Instant now) {
    return db.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.STATE, DeliveryState.PENDING.name())
        .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
        .set(WEBHOOK_DELIVERY.DUE_AT, Times.column(now))
        .setNull(WEBHOOK_DELIVERY.FINISHED_AT)
        .where(
            of(webhookId, Optional.of(DeliveryState.DEAD)),
            id.map(WEBHOOK_DELIVERY.ID::eq).orElse(DSL.noCondition()))
        .execute();
  }

  int countAll(DeliveryState state) {
    return db.fetchCount(WEBHOOK_DELIVERY, WEBHOOK_DELIVERY.STATE.eq(state.name()));
  }

  /** Removes what was delivered before. */
  int removeDelivered(Instant before) {
    return db.deleteFrom(WEBHOOK_DELIVERY)
        .where(
            WEBHOOK_DELIVERY.STATE.eq(DeliveryState.DELIVERED.name()),
            WEBHOOK_DELIVERY.FINISHED_AT.lt(Times.column(before)))
        .execute();
  }

  /** The first event that a delivery still belongs to. */
  Optional<Long> firstEvent() {
    return db.select(DSL.min(WEBHOOK_DELIVERY.EVENT_ID))
        .from(WEBHOOK_DELIVERY)
        .fetchOptional(row -> row.value1());
  }

  private static Condition due(Instant now) {
    return WEBHOOK_DELIVERY
        .STATE
        .eq(DeliveryState.PENDING.name())
        .and(WEBHOOK_DELIVERY.DUE_AT.le(Times.column(now)));
  }

  private static Condition callable(Instant now) {
    return WEBHOOK
        .ENABLED
        .isTrue()
        .and(WEBHOOK.OPEN_UNTIL.isNull().or(WEBHOOK.OPEN_UNTIL.le(Times.column(now))));
  }

  private static Condition firstOfItsSubject() {
    WebhookDelivery earlier = WEBHOOK_DELIVERY.as("earlier");
    return DSL.notExists(
        DSL.selectOne()
            .from(earlier)
            .where(
                earlier.WEBHOOK_ID.eq(WEBHOOK_DELIVERY.WEBHOOK_ID),
                earlier.STATE.eq(DeliveryState.PENDING.name()),
                earlier.SUBJECT.eq(WEBHOOK_DELIVERY.SUBJECT),
                earlier.EVENT_ID.lt(WEBHOOK_DELIVERY.EVENT_ID)));
  }

  private static Condition of(long webhookId) {
    return WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhookId);
  }

  private static Condition of(long webhookId, Optional<DeliveryState> state) {
    return of(webhookId)
        .and(state.map(s -> WEBHOOK_DELIVERY.STATE.eq(s.name())).orElse(DSL.noCondition()));
  }

  private static Delivery delivery(Record row) {
    return new Delivery(
        row.get(WEBHOOK_DELIVERY.ID),
        row.get(WEBHOOK_DELIVERY.EVENT_ID),
        row.get(OUTBOX_EVENT.TYPE),
        row.get(WEBHOOK_DELIVERY.SUBJECT),
        DeliveryState.valueOf(row.get(WEBHOOK_DELIVERY.STATE)),
        row.get(WEBHOOK_DELIVERY.ATTEMPTS),
        row.get(WEBHOOK_DELIVERY.DUE_AT).toInstant(),
        row.get(WEBHOOK_DELIVERY.CREATED_AT).toInstant(),
        Optional.ofNullable(row.get(WEBHOOK_DELIVERY.FINISHED_AT))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
