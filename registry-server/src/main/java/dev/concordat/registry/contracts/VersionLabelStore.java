package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.VERSION_LABEL;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Words on versions. */
@Singleton
final class VersionLabelStore {
  private final DSLContext db;

  VersionLabelStore(DSLContext db) {
    this.db = db;
  }

  List<String> of(long versionId) {
    return db.select(VERSION_LABEL.LABEL)
        .from(VERSION_LABEL)
        .where(VERSION_LABEL.VERSION_ID.eq(versionId))
        .orderBy(VERSION_LABEL.LABEL)
        .fetch(VERSION_LABEL.LABEL);
  }

  void replace(long contractId, PublishedVersion version, Set<String> labels) {
    db.deleteFrom(VERSION_LABEL).where(VERSION_LABEL.VERSION_ID.eq(version.id())).execute();
    for (String label : labels) {
      db.insertInto(VERSION_LABEL)
          .set(VERSION_LABEL.CONTRACT_ID, contractId)
          .set(VERSION_LABEL.LABEL, label)
          .set(VERSION_LABEL.PRECEDENCE, version.version().precedence())
          .set(VERSION_LABEL.VERSION_ID, version.id())
          .execute();
    }
  }
}
