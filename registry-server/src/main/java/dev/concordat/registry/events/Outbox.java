package dev.concordat.registry.events;

import static dev.concordat.registry.db.Times.now;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes events in the transaction of the change they tell of, so that neither is without the other.
 */
@Singleton
public final class Outbox {
  private final OutboxStore store;
  private final List<EventListener> listeners;
  private final Clock clock;

  Outbox(OutboxStore store, List<EventListener> listeners, Clock clock) {
    this.store = store;
    this.listeners = List.copyOf(listeners);
    this.clock = clock;
  }

  /** Adds an event; it leaves when the running transaction has committed. */
  public void add(Event event) {
    store.add(event, now(clock));
    listeners.forEach(listener -> listener.happened(event));
  }

  /** Events that subscribers have not been told of, the oldest first. */
  public List<RecordedEvent> waiting(int most) {
    return store.waiting(most);
  }

  /** When the oldest event happened that waits for its subscribers. */
  public Optional<Instant> oldestWaiting() {
    return store.oldestWaiting();
  }

  /** An event by its id. */
  public Optional<RecordedEvent> find(long id) {
    return store.find(id);
  }

  /** These were handed to their subscribers, in the running transaction. */
  public void relayed(List<RecordedEvent> events) {
    store.relayed(events.stream().map(RecordedEvent::id).toList(), now(clock));
  }

  /** Removes events that were handed over long ago, up to the first that is still needed. */
  public int removeRelayed(Instant before, Optional<Long> firstNeeded) {
    return store.removeRelayed(before, firstNeeded.orElse(Long.MAX_VALUE));
  }
}
