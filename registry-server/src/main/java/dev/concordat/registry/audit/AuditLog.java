package dev.concordat.registry.audit;

import static dev.concordat.registry.db.Times.now;

import jakarta.inject.Singleton;
import java.time.Clock;

/** Writes down what was done, in the transaction that does it. */
@Singleton
public final class AuditLog {
  private final AuditStore store;
  private final Clock clock;

  AuditLog(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Adds an entry; it is there exactly when the running transaction commits. */
  public void add(AuditEntry entry) {
    store.add(entry, now(clock));
  }
}
