package dev.concordat.registry.export;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes rows as an export has them; what is there already must be the same. */
@Singleton
final class ImportStore {
  private static final int BATCH = 500;

  private final DSLContext db;

  ImportStore(DSLContext db) {
    this.db = db;
  }

  /** Adds rows and returns those that were not there. */
  List<Map<String, Object>> add(String name, List<Map<String, Object>> rows) {
    Table<?> table = TableStore.named(name);
    Map<Object, Record> there = there(table);
    List<Map<String, Object>> added = new ArrayList<>();
    List<Query> inserts = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      Map<Field<?>, @Nullable Object> values = values(table, row);
      Record known = there.get(key(table, values));
      if (known == null) {
        inserts.add(db.insertInto(table).set(values));
        added.add(row);
      } else if (!same(known, values)) {
        throw ImportRefusal.conflict(table.getName(), row);
      }
    }
    for (int from = 0; from < inserts.size(); from += BATCH) {
      db.batch(inserts.subList(from, Math.min(from + BATCH, inserts.size()))).execute();
    }
    return added;
  }

  /** Numbers that are given from now on come behind those that were imported. */
  void continueNumbers(String name) {
    Table<?> table = TableStore.named(name);
    Field<?> identity = table.getIdentity() == null ? null : table.getIdentity().getField();
    if (identity != null) {
      long next =
          db.select(DSL.coalesce(DSL.max(identity.cast(Long.class)), 0L))
                  .from(table)
                  .fetchSingle()
                  .value1()
              + 1;
      db.execute(
          "alter table %s alter column %s restart with %d"
              .formatted(table.getName(), identity.getName(), next));
    }
  }

  private Map<Object, Record> there(Table<?> table) {
    Map<Object, Record> there = new HashMap<>();
    db.select(table.fields()).from(table).forEach(row -> there.put(key(table, row), row));
    return there;
  }

  private static Object key(Table<?> table, Record row) {
    return keyFields(table).stream().map(field -> String.valueOf(row.get(field))).toList();
  }

  private static Object key(Table<?> table, Map<Field<?>, @Nullable Object> row) {
    return keyFields(table).stream().map(field -> String.valueOf(row.get(field))).toList();
  }

  private static List<? extends Field<?>> keyFields(Table<?> table) {
    return table.getPrimaryKey() == null
        ? List.of(table.fields())
        : table.getPrimaryKey().getFields();
  }

  private static boolean same(Record known, Map<Field<?>, @Nullable Object> values) {
    return values.entrySet().stream()
        .allMatch(
            value ->
                ImportValue.of(known.get(value.getKey())).equals(ImportValue.of(value.getValue())));
  }

  private static Map<Field<?>, @Nullable Object> values(Table<?> table, Map<String, Object> row) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    for (Field<?> field : table.fields()) {
      DataType<?> type = field.getDataType();
      try {
        values.put(field, type.convert(row.get(field.getName())));
      } catch (DataTypeException e) {
        throw ImportRefusal.unreadable(table.getName(), String.valueOf(row));
      }
    }
    return values;
  }
}
