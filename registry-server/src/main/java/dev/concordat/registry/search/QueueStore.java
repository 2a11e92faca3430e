package dev.concordat.registry.search;

import static dev.concordat.registry.db.schema.Tables.SEARCH_QUEUE;

import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;

/** Contracts that wait to be indexed. */
@Singleton
final class QueueStore {
  private final DSLContext db;

  QueueStore(DSLContext db) {
    this.db = db;
  }

  void add(ContractKey key) {
    db.insertInto(SEARCH_QUEUE)
        .set(SEARCH_QUEUE.NAMESPACE, key.namespace())
        .set(SEARCH_QUEUE.NAME, key.name())
        .execute();
  }

  boolean isEmpty() {
    return !db.fetchExists(db.selectOne().from(SEARCH_QUEUE).limit(1));
  }

  List<Waiting> first(int most) {
    return db.select(SEARCH_QUEUE.ID, SEARCH_QUEUE.NAMESPACE, SEARCH_QUEUE.NAME)
        .from(SEARCH_QUEUE)
        .orderBy(SEARCH_QUEUE.ID)
        .limit(most)
        .fetch(row -> new Waiting(row.value1(), new ContractKey(row.value2(), row.value3())));
  }

  void remove(List<Long> ids) {
    db.deleteFrom(SEARCH_QUEUE).where(SEARCH_QUEUE.ID.in(ids)).execute();
  }

  record Waiting(long id, ContractKey key) {}
}
