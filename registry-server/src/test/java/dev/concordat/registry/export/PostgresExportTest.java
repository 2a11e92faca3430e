package dev.concordat.registry.export;

import dev.concordat.registry.db.TestPostgres;

class PostgresExportTest extends ExportTest {
  @Override
  String[] database() {
    return new String[] {"--database-url=" + TestPostgres.freshUrl(), "--database-user=postgres"};
  }
}
