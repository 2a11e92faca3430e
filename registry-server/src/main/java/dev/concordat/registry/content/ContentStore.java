package dev.concordat.registry.content;

import static dev.concordat.registry.db.schema.Tables.CONTENT;

import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;

/** The parts of contents. */
@Singleton
final class ContentStore {
  private final DSLContext db;

  ContentStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a part unless it is there; true when it was added. */
  boolean add(String sha256, int part, byte[] bytes) {
    return db.insertInto(CONTENT)
            .set(CONTENT.SHA256, sha256)
            .set(CONTENT.PART, part)
            .set(CONTENT.BYTES, bytes)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  List<byte[]> parts(String sha256) {
    return db.select(CONTENT.BYTES)
        .from(CONTENT)
        .where(CONTENT.SHA256.eq(sha256))
        .orderBy(CONTENT.PART)
        .fetch(CONTENT.BYTES);
  }
}
