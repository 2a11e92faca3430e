package dev.concordat.registry.webhooks;

import static dev.concordat.registry.db.schema.Tables.WEBHOOK;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Webhooks with their secrets. */
@Singleton
final class WebhookStore {
  private static final String SEPARATOR = ",";

  private final DSLContext db;

  WebhookStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a webhook unless there is one of that name; true when it was added. */
  boolean add(String name, WebhookDetails details, Secrets secrets, Instant now) {
    return db.insertInto(WEBHOOK)
            .set(WEBHOOK.NAME, name)
            .set(WEBHOOK.URL, details.url())
            .set(WEBHOOK.EVENT_TYPES, joined(details.types()))
            .set(WEBHOOK.CONTRACTS, joined(details.contracts()))
            .set(WEBHOOK.ENABLED, details.enabled())
            .set(WEBHOOK.SECRET, secrets.current())
            .set(WEBHOOK.FAILURES, 0)
            .set(WEBHOOK.REVISION, 1)
            .set(WEBHOOK.CREATED_AT, Times.column(now))
            .set(WEBHOOK.UPDATED_AT, Times.column(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Changes where events go; what failed at the old address says nothing of the new one. */
  void update(long id, WebhookDetails details, Instant now) {
    db.update(WEBHOOK)
        .set(WEBHOOK.URL, details.url())
        .set(WEBHOOK.EVENT_TYPES, joined(details.types()))
        .set(WEBHOOK.CONTRACTS, joined(details.contracts()))
        .set(WEBHOOK.ENABLED, details.enabled())
        .set(WEBHOOK.FAILURES, 0)
        .setNull(WEBHOOK.OPEN_UNTIL)
        .set(WEBHOOK.REVISION, WEBHOOK.REVISION.plus(1))
        .set(WEBHOOK.UPDATED_AT, Times.column(now))
        .where(WEBHOOK.ID.eq(id))
        .execute();
  }

  void secrets(long id, Secrets secrets, Instant now) {
    db.update(WEBHOOK)
        .set(WEBHOOK.SECRET, secrets.current())
        .set(WEBHOOK.PREVIOUS_SECRET, secrets.previous().orElse(null))
        .set(WEBHOOK.REVISION, WEBHOOK.REVISION.plus(1))
        .set(WEBHOOK.UPDATED_AT, Times.column(now))
        .where(WEBHOOK.ID.eq(id))
        .execute();
  }

  void circuit(long id, Circuit circuit) {
    db.update(WEBHOOK)
        .set(WEBHOOK.FAILURES, circuit.failures())
        .set(WEBHOOK.OPEN_UNTIL, circuit.openUntil().map(Times::column).orElse(null))
        .where(WEBHOOK.ID.eq(id))
        .execute();
  }

  void remove(long id) {
    db.deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(id)).execute();
  }

  List<StoredWebhook> all() {
    return select(DSL.noCondition());
  }

  List<StoredWebhook> enabled() {
    return select(WEBHOOK.ENABLED.isTrue());
  }

  Optional<StoredWebhook> find(String name) {
    return select(WEBHOOK.NAME.eq(name)).stream().findFirst();
  }

  Optional<StoredWebhook> find(long id) {
    return select(WEBHOOK.ID.eq(id)).stream().findFirst();
  }

  /** Locks a webhook's row until the transaction ends. */
  Optional<StoredWebhook> lock(String name) {
    return db.select()
        .from(WEBHOOK)
        .where(WEBHOOK.NAME.eq(name))
        .forUpdate()
        .fetchOptional(WebhookStore::webhook);
  }

  private List<StoredWebhook> select(Condition condition) {
    return db.select()
        .from(WEBHOOK)
        .where(condition)
        .orderBy(WEBHOOK.NAME)
        .fetch(WebhookStore::webhook);
  }

  private static StoredWebhook webhook(Record row) {
    return new StoredWebhook(
        row.get(WEBHOOK.ID),
        row.get(WEBHOOK.NAME),
        row.get(WEBHOOK.URL),
        new Subscription(split(row.get(WEBHOOK.EVENT_TYPES)), split(row.get(WEBHOOK.CONTRACTS))),
        row.get(WEBHOOK.ENABLED),
        new Secrets(row.get(WEBHOOK.SECRET), Optional.ofNullable(row.get(WEBHOOK.PREVIOUS_SECRET))),
        new Circuit(
            row.get(WEBHOOK.FAILURES),
            Optional.ofNullable(row.get(WEBHOOK.OPEN_UNTIL)).map(OffsetDateTime::toInstant)),
        row.get(WEBHOOK.REVISION),
        row.get(WEBHOOK.CREATED_AT).toInstant(),
        row.get(WEBHOOK.UPDATED_AT).toInstant());
  }

  private static String joined(@Nullable List<String> words) {
    return words == null ? "" : String.join(SEPARATOR, words);
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(SEPARATOR));
  }
}
