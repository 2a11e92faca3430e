package dev.concordat.registry.db;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * Lets one transaction write at a time where the database asks for it. H2 writes its tables out one
 * after the other while others may go on writing: a process killed at that moment left a version
 * without its content. Whoever commits makes H2 write out, so everybody who writes takes turns.
 */
@Singleton
public final class WriteTurns {
  private final Optional<ReentrantLock> lock;

  WriteTurns(DSLContext db) {
    this.lock =
        db.dialect() == SQLDialect.H2 ? Optional.of(new ReentrantLock(true)) : Optional.empty();
  }

  /** Does work that writes, when it is its turn. */
  public <T> T take(Supplier<T> work) {
    if (lock.isEmpty()) {
      return work.get();
    }
    lock.get().lock();
    try {
      return work.get();
    } finally {
      lock.get().unlock();
    }
  }

  /** For a library that writes with connections of its own: having one open is its turn. */
  public DataSource around(DataSource connections) {
    return lock.map(turn -> ConnectionsInTurn.of(connections, turn)).orElse(connections);
  }
}
