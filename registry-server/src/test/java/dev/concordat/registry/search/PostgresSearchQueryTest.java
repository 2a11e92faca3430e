package dev.concordat.registry.search;

import dev.concordat.registry.db.TestDatabase;

class PostgresSearchQueryTest extends SearchQueryTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
