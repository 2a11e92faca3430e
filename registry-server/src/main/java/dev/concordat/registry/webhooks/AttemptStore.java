package dev.concordat.registry.webhooks;

import static dev.concordat.registry.db.schema.Tables.WEBHOOK_ATTEMPT;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;

/** The log of what was sent, only ever added to. */
@Singleton
final class AttemptStore {
  private final DSLContext db;

  AttemptStore(DSLContext db) {
    this.db = db;
  }

  void add(long deliveryId, Attempt attempt) {
    db.insertInto(WEBHOOK_ATTEMPT)
        .set(WEBHOOK_ATTEMPT.DELIVERY_ID, deliveryId)
        .set(WEBHOOK_ATTEMPT.ATTEMPTED_AT, Times.column(attempt.at()))
        .set(WEBHOOK_ATTEMPT.STATUS, attempt.status())
        .set(WEBHOOK_ATTEMPT.ERROR, attempt.error())
        .set(WEBHOOK_ATTEMPT.MILLIS, attempt.millis())
        .set(WEBHOOK_ATTEMPT.SERVER, attempt.server())
        .execute();
  }

  /** The attempts of a delivery, the first one first. */
  List<Attempt> of(long deliveryId) {
    return db.select(
            WEBHOOK_ATTEMPT.ATTEMPTED_AT,
            WEBHOOK_ATTEMPT.STATUS,
            WEBHOOK_ATTEMPT.ERROR,
            WEBHOOK_ATTEMPT.MILLIS,
            WEBHOOK_ATTEMPT.SERVER)
        .from(WEBHOOK_ATTEMPT)
        .where(WEBHOOK_ATTEMPT.DELIVERY_ID.eq(deliveryId))
        .orderBy(WEBHOOK_ATTEMPT.ID)
        .fetch(
            row ->
                new Attempt(
                    row.value1().toInstant(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }
}
