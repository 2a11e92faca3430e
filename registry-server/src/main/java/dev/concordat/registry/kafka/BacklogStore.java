package dev.concordat.registry.kafka;

import static dev.concordat.registry.db.schema.Tables.KAFKA_BACKLOG;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Events that the topic does not have yet. */
@Singleton
final class BacklogStore {
  private final DSLContext db;

  BacklogStore(DSLContext db) {
    this.db = db;
  }

  void add(long event) {
    db.insertInto(KAFKA_BACKLOG).set(KAFKA_BACKLOG.EVENT_ID, event).execute();
  }

  List<Long> oldest(int most) {
    return db.select(KAFKA_BACKLOG.EVENT_ID)
        .from(KAFKA_BACKLOG)
        .orderBy(KAFKA_BACKLOG.EVENT_ID)
        .limit(most)
        .fetch(KAFKA_BACKLOG.EVENT_ID);
  }

  Optional<Long> first() {
    return oldest(1).stream().findFirst();
  }

  int count() {
    return db.fetchCount(DSL.selectFrom(KAFKA_BACKLOG));
  }

  void remove(Collection<Long> events) {
    db.deleteFrom(KAFKA_BACKLOG).where(KAFKA_BACKLOG.EVENT_ID.in(events)).execute();
  }
}
