package dev.concordat.registry.checks;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets only as many documents be read at once as the heap has room for: many small ones, few large
 * ones. Whoever comes too many waits.
 */
final class ReadingBudget {
  private static final int UNIT = 64 * 1024;

  private final int units;
  private final Semaphore free;

  ReadingBudget(long bytes) {
    this.units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / UNIT));
    this.free = new Semaphore(units, true);
  }

  <T> T spend(long bytes, Supplier<T> work) {
    int needed = (int) Math.max(1, Math.min(units, bytes / UNIT));
    free.acquireUninterruptibly(needed);
    try {
      return work.get();
    } finally {
      free.release(needed);
    }
  }
}
