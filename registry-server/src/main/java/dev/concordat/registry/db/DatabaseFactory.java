package dev.concordat.registry.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.concordat.registry.settings.Settings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;

/** Opens the database that the settings name and brings its tables up to date. */
@Factory
public final class DatabaseFactory {

  /**
   * WRITE_DELAY=0 writes every commit out before it is acknowledged; the default would lose the
   * last half second when the process is killed. LOCK_TIMEOUT is long because writers of one
   * contract queue for its row. A statement is parsed once per connection and not each time.
   */
  private static final String H2_RULES =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=200;DB_CLOSE_ON_EXIT=FALSE";

  @Context
  @Bean(preDestroy = "close")
  HikariDataSource dataSource(Settings settings) {
    HikariDataSource dataSource = new HikariDataSource(poolOf(settings));
    try {
      migrate(dataSource);
      return dataSource;
    } catch (RuntimeException e) {
      dataSource.close();
      throw e;
    }
  }

  @Singleton
  DSLContext jooq(HikariDataSource dataSource) {
    DataSourceConnectionProvider connections = new DataSourceConnectionProvider(dataSource);
    return DSL.using(
        new DefaultConfiguration()
            .set(new ThreadLocalTransactionProvider(connections))
            .set(new org.jooq.conf.Settings().withExecuteLogging(false))
            .set(dialectOf(dataSource)));
  }

  /** The JDBC URL of the embedded database in a directory. */
  public static String embeddedUrl(Path data) {
    return "jdbc:h2:file:" + data.resolve("concordat") + H2_RULES;
  }

  private static HikariConfig poolOf(Settings settings) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("database");
    pool.setMaximumPoolSize(settings.database().pool());
    pool.setAutoCommit(true);
    pool.setJdbcUrl(settings.database().url().orElseGet(() -> embeddedUrl(settings.data())));
    if (settings.database().url().isPresent()) {
      pool.setUsername(settings.database().user());
      pool.setPassword(settings.database().password());
    } else {
      pool.setUsername("sa");
      pool.setPassword("");
    }
    return pool;
  }

  private static void migrate(HikariDataSource dataSource) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  private static SQLDialect dialectOf(HikariDataSource dataSource) {
    return dataSource.getJdbcUrl().startsWith("jdbc:h2:") ? SQLDialect.H2 : SQLDialect.POSTGRES;
  }
}
