package dev.concordat.registry.audit;

import static dev.concordat.registry.db.Times.now;

import dev.concordat.registry.security.Caller;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

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
    store.add(entry, token(), now(clock));
  }

  /** The token that the current request brought; work in the background has none. */
  private static Optional<String> token() {
    return ServerRequestContext.currentRequest().flatMap(Caller::of).map(Caller::tokenId);
  }
}
