package dev.concordat.registry;

import dev.concordat.registry.db.TestPostgres;

class PostgresDurabilityTest extends DurabilityTest {
  @Override
  String[] database() {
    return new String[] {"--database-url=" + TestPostgres.freshUrl(), "--database-user=postgres"};
  }
}
