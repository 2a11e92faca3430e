package dev.concordat.registry.export;

import static dev.concordat.registry.db.schema.Tables.CONTENT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads the whole registry at one moment. It goes by the tables and not through each domain's
 * service, so that nothing that a migration adds is forgotten.
 */
@Singleton
final class ExportStore {
  private static final int FETCH = 500;
  private static final String HASH = "_sha256";

  private final HikariDataSource database;
  private final DSLContext db;

  ExportStore(HikariDataSource database, DSLContext db) {
    this.database = database;
    this.db = db;
  }

  /** Runs work that sees no change that is made meanwhile. */
  void atOneMoment(Consumer<Snapshot> work) {
    try (Connection connection = database.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      try {
        work.accept(new Rows(DSL.using(connection, db.dialect())));
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be read", e);
    }
  }

  private record Rows(DSLContext at) implements Snapshot {
    @Override
    public void rows(String name, Consumer<Map<String, Object>> row) {
      Table<?> table = TableStore.named(name);
      Field<?>[] key =
          table.getPrimaryKey() == null ? table.fields() : table.getPrimaryKey().getFieldsArray();
      try (Cursor<Record> rows =
          at.select(table.fields()).from(table).orderBy(key).fetchSize(FETCH).fetchLazy()) {
        rows.forEach(each -> row.accept(values(each)));
      }
    }

    @Override
    public void documents(BiConsumer<String, String> document) {
      at.select(
              CONTRACT.NAMESPACE,
              CONTRACT.NAME,
              CONTRACT_VERSION.VERSION,
              CONTRACT_VERSION.SYNTAX,
              CONTRACT_VERSION.RAW_SHA256)
          .from(CONTRACT_VERSION)
          .join(CONTRACT)
          .on(CONTRACT.ID.eq(CONTRACT_VERSION.CONTRACT_ID))
          .orderBy(CONTRACT.NAMESPACE, CONTRACT.NAME, CONTRACT_VERSION.PRECEDENCE)
          .fetch()
          .forEach(
              row ->
                  document.accept(
                      "contracts/%s/%s/%s.%s"
                          .formatted(row.value1(), row.value2(), row.value3(), row.value4()),
                      row.value5()));
    }

    @Override
    public Set<String> contents() {
      Set<String> hashes = new TreeSet<>();
      for (Table<?> table : TableStore.inOrder()) {
        for (Field<?> field : table.fields()) {
          if (field.getName().endsWith(HASH)) {
            at.selectDistinct(field.cast(String.class))
                .from(table)
                .where(field.isNotNull())
                .forEach(row -> hashes.add(row.value1()));
          }
        }
      }
      return hashes;
    }

    @Override
    public byte[] read(String sha256) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      at.select(CONTENT.BYTES)
          .from(CONTENT)
          .where(CONTENT.SHA256.eq(sha256))
          .orderBy(CONTENT.PART)
          .forEach(part -> bytes.writeBytes(part.value1()));
      return bytes.toByteArray();
    }

    private static Map<String, Object> values(Record row) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Field<?> field : row.fields()) {
        Object value = row.get(field);
        if (value instanceof OffsetDateTime time) {
          values.put(field.getName(), time.withOffsetSameInstant(ZoneOffset.UTC).toString());
        } else if (value != null) {
          values.put(field.getName(), value);
        }
      }
      return values;
    }
  }
}
