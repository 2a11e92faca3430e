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

  boolean has(String sha256) {
    return db.fetchExists(CONTENT, CONTENT.SHA256.eq(sha256).and(CONTENT.PART.eq(0)));
  }

  void add(String sha256, int part, byte[] bytes) {
    db.insertInto(CONTENT)
        .set(CONTENT.SHA256, sha256)
        .set(CONTENT.PART, part)
        .set(CONTENT.BYTES, bytes)
        .onConflictDoNothing()
        .execute();
  }

  List<byte[]> parts(String sha256) {
    return db.select(CONTENT.BYTES)
        .from(CONTENT)
        .where(CONTENT.SHA256.eq(sha256))
        .orderBy(CONTENT.PART)
        .fetch(CONTENT.BYTES);
  }
}
