package dev.concordat.registry.audit;

import dev.concordat.registry.db.TestDatabase;

class PostgresAuditStoreTest extends AuditStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
