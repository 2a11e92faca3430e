package dev.concordat.registry.services;

import dev.concordat.registry.db.TestDatabase;

class PostgresServiceStoreTest extends ServiceStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
