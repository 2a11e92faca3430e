package dev.concordat.registry.audit;

import dev.concordat.registry.db.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2AuditStoreTest extends AuditStoreTest {
  @TempDir private Path data;

  @Override
  TestDatabase open() {
    return TestDatabase.h2(data);
  }
}
