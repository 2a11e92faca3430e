package dev.concordat.registry.db;

import jakarta.inject.Singleton;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Asks the database whether it is there. */
@Singleton
public final class DatabaseHealth {
  private final DSLContext db;

  DatabaseHealth(DSLContext db) {
    this.db = db;
  }

  /** Whether a trivial query comes back. */
  public boolean answers() {
    try {
      return db.selectOne().fetchOne() != null;
    } catch (DataAccessException e) {
      return false;
    }
  }
}
