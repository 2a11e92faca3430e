package dev.concordat.registry.export;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.web.Actor;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes an export in. Contents are kept first, each by itself: an import that breaks off has less
 * to do when it is sent again. Rows follow in one transaction.
 */
@Singleton
final class ImportService {
  private static final int BATCH = 100;

  private final ImportStore store;
  private final Contents contents;
  private final Transactions transactions;
  private final AuditLog audit;
  private final Outbox outbox;

  ImportService(
      ImportStore store,
      Contents contents,
      Transactions transactions,
      AuditLog audit,
      Outbox outbox) {
    this.store = store;
    this.contents = contents;
    this.transactions = transactions;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Keeps contents; of no effect until rows refer to them. */
  void keepContents(ImportFile file) {
    List<String> paths = file.contents();
    for (int from = 0; from < paths.size(); from += BATCH) {
      List<String> some = paths.subList(from, Math.min(from + BATCH, paths.size()));
      transactions.run(
          () -> {
            some.forEach(path -> contents.keep(file.read(path)));
            return some.size();
          });
    }
  }

  /** Adds the rows, in the running transaction. */
  Outcome<Imported> addRows(ImportFile file, Actor actor) {
    int added = 0;
    for (String table : TableStore.names()) {
      List<Map<String, Object>> fresh = store.add(table, file.rows(table));
      added += fresh.size();
      if (table.equals("contract")) {
        fresh.forEach(this::tell);
      }
    }
    audit.add(
        new AuditEntry(
            actor.name(), "registry-imported", "registry", Optional.empty(), actor.requestId()));
    return Outcome.ok(new Imported(added));
  }

  /** Once the rows are there. */
  void continueNumbers() {
    TableStore.names().forEach(store::continueNumbers);
  }

  private void tell(Map<String, Object> contract) {
    String name = contract.get("namespace") + "/" + contract.get("name");
    outbox.add(new Event("contract-imported", name, "{\"contract\":\"" + name + "\"}"));
  }

  /** How many rows were not there before. */
  @Serdeable
  record Imported(int added) {}
}
