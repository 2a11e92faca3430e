package dev.concordat.registry.content;

import static dev.concordat.registry.db.schema.Tables.CONTENT;

import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep3;

/** The parts of contents. */
@Singleton
final class ContentStore {
  private final DSLContext db;

  ContentStore(DSLContext db) {
    this.db = db;
  }

  /** Adds parts, except those that are there. */
  void add(List<Part> parts) {
    InsertValuesStep3<?, String, Integer, byte[]> insert =
        db.insertInto(CONTENT, CONTENT.SHA256, CONTENT.PART, CONTENT.BYTES);
    for (Part part : parts) {
      insert = insert.values(part.sha256(), part.number(), part.bytes());
    }
    insert.onConflictDoNothing().execute();
  }

  List<byte[]> parts(String sha256) {
    return db.select(CONTENT.BYTES)
        .from(CONTENT)
        .where(CONTENT.SHA256.eq(sha256))
        .orderBy(CONTENT.PART)
        .fetch(CONTENT.BYTES);
  }
}
