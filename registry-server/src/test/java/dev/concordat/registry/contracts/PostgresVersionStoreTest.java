package dev.concordat.registry.contracts;

import dev.concordat.registry.db.TestDatabase;

class PostgresVersionStoreTest extends VersionStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
