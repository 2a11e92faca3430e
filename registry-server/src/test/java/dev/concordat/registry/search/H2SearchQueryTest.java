package dev.concordat.registry.search;

import dev.concordat.registry.db.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2SearchQueryTest extends SearchQueryTest {
  @TempDir private Path data;

  @Override
  TestDatabase open() {
    return TestDatabase.h2(data);
  }
}
