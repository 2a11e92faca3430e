package dev.concordat.registry.db;

import com.zaxxer.hikari.HikariDataSource;
import dev.concordat.registry.settings.InvalidSettings;
import dev.concordat.registry.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** A migrated database for the tests of a store. */
public final class TestDatabase implements AutoCloseable {
  private final DatabaseFactory factory = new DatabaseFactory();
  private final HikariDataSource dataSource;
  private final DSLContext jooq;

  private TestDatabase(List<String> options) {
    try {
      this.dataSource = factory.dataSource(SettingsReader.read(options, Map.of()));
      this.jooq = factory.jooq(dataSource);
    } catch (InvalidSettings e) {
      throw new IllegalStateException(e);
    }
  }

  public static TestDatabase h2(Path data) {
    return new TestDatabase(List.of("--data=" + data));
  }

  public static TestDatabase postgres() {
    String url = TestPostgres.freshUrl();
    return new TestDatabase(List.of("--database-url=" + url, "--database-user=postgres"));
  }

  public DSLContext jooq() {
    return jooq;
  }

  public Transactions transactions() {
    return new Transactions(jooq, new WriteTurns(jooq));
  }

  @Override
  public void close() {
    dataSource.close();
  }
}
