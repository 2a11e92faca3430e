package dev.concordat.registry.idempotency;

import static dev.concordat.registry.db.schema.Tables.IDEMPOTENT_ANSWER;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** First answers, by idempotency key. */
@Singleton
final class AnswerStore {
  private static final String NONE_YET = "";

  private final DSLContext db;

  AnswerStore(DSLContext db) {
    this.db = db;
  }

  /**
   * Takes a key for the running transaction; false when it is taken. Another transaction that wants
   * the same key waits here until this one ends.
   */
  boolean claim(String key, String requestHash, Instant now) {
    return db.insertInto(IDEMPOTENT_ANSWER)
            .set(IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY, key)
            .set(IDEMPOTENT_ANSWER.REQUEST_HASH, requestHash)
            .set(IDEMPOTENT_ANSWER.STATUS, 0)
            .set(IDEMPOTENT_ANSWER.BODY_SHA256, NONE_YET)
            .set(IDEMPOTENT_ANSWER.CREATED_AT, Times.column(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void complete(String key, StoredAnswer answer) {
    db.update(IDEMPOTENT_ANSWER)
        .set(IDEMPOTENT_ANSWER.STATUS, answer.status())
        .set(IDEMPOTENT_ANSWER.LOCATION, answer.location().orElse(null))
        .set(IDEMPOTENT_ANSWER.BODY_SHA256, answer.bodySha256())
        .where(IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(key))
        .execute();
  }

  /** Gives a key back: nothing was carried out under it. */
  void release(String key) {
    db.deleteFrom(IDEMPOTENT_ANSWER).where(IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(key)).execute();
  }

  Optional<StoredAnswer> find(String key) {
    return db.select(
            IDEMPOTENT_ANSWER.REQUEST_HASH,
            IDEMPOTENT_ANSWER.STATUS,
            IDEMPOTENT_ANSWER.LOCATION,
            IDEMPOTENT_ANSWER.BODY_SHA256)
        .from(IDEMPOTENT_ANSWER)
        .where(IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(key))
        .fetchOptional(
            row ->
                new StoredAnswer(
                    row.value1(), row.value2(), Optional.ofNullable(row.value3()), row.value4()));
  }

  int removeOlderThan(Instant instant) {
    return db.deleteFrom(IDEMPOTENT_ANSWER)
        .where(IDEMPOTENT_ANSWER.CREATED_AT.lt(Times.column(instant)))
        .execute();
  }

  record StoredAnswer(
      String requestHash, int status, Optional<String> location, String bodySha256) {}
}
