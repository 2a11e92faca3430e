package dev.concordat.registry.contracts;

import dev.concordat.registry.db.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2VersionStoreTest extends VersionStoreTest {
  @TempDir private Path data;

  @Override
  TestDatabase open() {
    return TestDatabase.h2(data);
  }
}
