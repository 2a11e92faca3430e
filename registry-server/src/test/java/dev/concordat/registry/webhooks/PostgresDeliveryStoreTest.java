package dev.concordat.registry.webhooks;

import dev.concordat.registry.db.TestDatabase;

class PostgresDeliveryStoreTest extends DeliveryStoreTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
