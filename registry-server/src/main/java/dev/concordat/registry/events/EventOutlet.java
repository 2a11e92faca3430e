package dev.concordat.registry.events;

import java.util.Optional;

/** Where events go besides webhooks. */
public interface EventOutlet {
  /** Takes an event, in the transaction that hands it over; must be quick. */
  void take(RecordedEvent event);

  /** The first event that is still needed here; empty when none is. */
  Optional<Long> firstNeeded();
}
