package dev.concordat.registry.idempotency;

import dev.concordat.registry.db.TestDatabase;

class PostgresAnswerStoreTest extends AnswerStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
