package dev.concordat.registry.export;

import static dev.concordat.registry.db.schema.Tables.ACCESS_TOKEN;
import static dev.concordat.registry.db.schema.Tables.AUDIT_ENTRY;
import static dev.concordat.registry.db.schema.Tables.BROWSER_SESSION;
import static dev.concordat.registry.db.schema.Tables.CONTENT;
import static dev.concordat.registry.db.schema.Tables.IDEMPOTENT_ANSWER;
import static dev.concordat.registry.db.schema.Tables.KAFKA_BACKLOG;
import static dev.concordat.registry.db.schema.Tables.OUTBOX_EVENT;
import static dev.concordat.registry.db.schema.Tables.SCHEDULED_TASKS;
import static dev.concordat.registry.db.schema.Tables.SEARCH_CONTRACT;
import static dev.concordat.registry.db.schema.Tables.SEARCH_LABEL;
import static dev.concordat.registry.db.schema.Tables.SEARCH_QUEUE;
import static dev.concordat.registry.db.schema.Tables.SEARCH_TERM;
import static dev.concordat.registry.db.schema.Tables.SEARCH_VARIANT;
import static dev.concordat.registry.db.schema.Tables.WEBHOOK;
import static dev.concordat.registry.db.schema.Tables.WEBHOOK_ATTEMPT;
import static dev.concordat.registry.db.schema.Tables.WEBHOOK_DELIVERY;

import dev.concordat.registry.db.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/**
 * Which tables an export holds: all that a migration adds, unless it is named here. A table is left
 * out because it holds secrets, belongs to one installation, or is made from others.
 */
final class TableStore {
  private static final Set<Table<?>> LEFT_OUT =
      Set.of(
          ACCESS_TOKEN,
          AUDIT_ENTRY,
          BROWSER_SESSION,
          CONTENT,
          IDEMPOTENT_ANSWER,
          KAFKA_BACKLOG,
          OUTBOX_EVENT,
          SCHEDULED_TASKS,
          SEARCH_CONTRACT,
          SEARCH_LABEL,
          SEARCH_QUEUE,
          SEARCH_TERM,
          SEARCH_VARIANT,
          WEBHOOK,
          WEBHOOK_ATTEMPT,
          WEBHOOK_DELIVERY);

  private TableStore() {}

  /** Names of the tables, each behind those that it refers to. */
  static List<String> names() {
    return inOrder().stream().map(Table::getName).toList();
  }

  static Table<?> named(String name) {
    return inOrder().stream()
        .filter(table -> table.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no exported table: " + name));
  }

  /** Each table behind those that it refers to. */
  static List<Table<?>> inOrder() {
    List<Table<?>> tables =
        new ArrayList<>(
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !LEFT_OUT.contains(table))
                .toList());
    tables.sort(Comparator.comparing(Table::getName));
    Set<Table<?>> ordered = new LinkedHashSet<>();
    tables.forEach(table -> add(table, ordered));
    return List.copyOf(ordered);
  }

  private static void add(Table<?> table, Set<Table<?>> ordered) {
    if (!ordered.contains(table)) {
      table.getReferences().stream()
          .<Table<?>>map(reference -> reference.getKey().getTable())
          .filter(other -> !other.equals(table))
          .forEach(other -> add(other, ordered));
      ordered.add(table);
    }
  }
}
