package dev.concordat.registry.reviews;

import dev.concordat.registry.db.TestDatabase;

class PostgresReviewStoreTest extends ReviewStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
