package dev.concordat.registry.idempotency;

import dev.concordat.registry.db.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2AnswerStoreTest extends AnswerStoreTest {
  @TempDir private Path data;

  @Override
  TestDatabase open() {
    return TestDatabase.h2(data);
  }
}
