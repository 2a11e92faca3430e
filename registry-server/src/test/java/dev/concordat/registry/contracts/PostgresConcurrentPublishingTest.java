package dev.concordat.registry.contracts;

import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import dev.concordat.registry.db.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresConcurrentPublishingTest extends ConcurrentPublishingTest {
  @TempDir private static Path data;
  private static TestRegistry registry;

  @BeforeAll
  static void start() {
    String url = "--database-url=" + TestPostgres.freshUrl();
    registry = TestRegistry.startIn(data, url, "--database-user=postgres");
    registry.api().putTeam("shop");
  }

  @AfterAll
  static void stop() {
    if (registry != null) {
      registry.close();
    }
  }

  @Override
  Api api() {
    return registry.api();
  }
}
