package dev.concordat.registry.db;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Runs work in one transaction: every store called from it takes part, on this thread. */
@Singleton
public final class Transactions {
  /**
   * Worth another try: a serialization failure, a deadlock, and, since every insert of ours gives
   * way to a row that is there, a unique key that another transaction took at the same moment.
   */
  private static final Set<String> PASSING = Set.of("40001", "40P01", "23505");

  private static final int ATTEMPTS = 3;

  private final DSLContext db;
  private final WriteTurns turns;

  Transactions(DSLContext db, WriteTurns turns) {
    this.db = db;
    this.turns = turns;
  }

  /** Commits what the work wrote and returns its answer, or rolls back and throws. */
  public <T> T run(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return turns.take(() -> db.transactionResult(() -> work.get()));
      } catch (DataAccessException e) {
        if (attempt == ATTEMPTS || !PASSING.contains(e.sqlState())) {
          throw e;
        }
      }
    }
  }
}
