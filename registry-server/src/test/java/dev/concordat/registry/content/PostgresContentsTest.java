package dev.concordat.registry.content;

import dev.concordat.registry.db.TestDatabase;

class PostgresContentsTest extends ContentsTest {
  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }
}
