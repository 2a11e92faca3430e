package dev.concordat.registry.db;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jooq.SQLDialect;

/**
 * Lets one transaction write at a time where the database asks for it. H2 writes its tables out one
 * after the other while others may go on writing: a process killed at that moment left a version
 * without its content.
 */
final class WriteTurns {
  private final Optional<ReentrantLock> lock;

  private WriteTurns(Optional<ReentrantLock> lock) {
    this.lock = lock;
  }

  static WriteTurns of(SQLDialect dialect) {
    return new WriteTurns(
        dialect == SQLDialect.H2 ? Optional.of(new ReentrantLock(true)) : Optional.empty());
  }

  <T> T take(Supplier<T> work) {
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
}
