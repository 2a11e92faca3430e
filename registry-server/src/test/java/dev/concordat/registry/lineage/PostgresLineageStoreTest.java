package dev.concordat.registry.lineage;

import dev.concordat.registry.db.TestDatabase;

class PostgresLineageStoreTest extends LineageStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
