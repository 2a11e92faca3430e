package dev.concordat.registry.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL for all tests of a run; each asks for a database of its own. */
public final class TestPostgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static Optional<EmbeddedPostgres> server = Optional.empty();
  private static String failure = "";

  private TestPostgres() {}

  /** The URL of an empty database; the test is skipped, visibly, where PostgreSQL cannot start. */
  public static synchronized String freshUrl() {
    if (server.isEmpty() && failure.isEmpty()) {
      start();
    }
    Assumptions.assumeTrue(server.isPresent(), () -> "PostgreSQL does not start here: " + failure);
    String name = "test" + DATABASES.incrementAndGet();
    try (Connection connection = server.orElseThrow().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.orElseThrow().getJdbcUrl("postgres", name);
  }

  private static void start() {
    try {
      server = Optional.of(EmbeddedPostgres.builder().start());
    } catch (IOException | RuntimeException e) {
      failure = e.getMessage();
    }
  }
}
