package dev.concordat.registry.policies;

import dev.concordat.registry.db.TestDatabase;

class PostgresPolicyStoreTest extends PolicyStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
