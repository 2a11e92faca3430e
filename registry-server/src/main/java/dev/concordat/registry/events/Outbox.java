package dev.concordat.registry.events;

import static dev.concordat.registry.db.Times.now;

import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Takes events in the transaction of the change they tell of, so that neither is without the other.
 */
@Singleton
public final class Outbox {
  private final OutboxStore store;
  private final Clock clock;

  Outbox(OutboxStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Adds an event; it leaves when the running transaction has committed. */
  public void add(Event event) {
    store.add(event, now(clock));
  }
}
