package dev.concordat.registry.tokens;

import dev.concordat.registry.db.TestDatabase;

class PostgresTokenStoreTest extends TokenStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
