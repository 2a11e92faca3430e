package dev.concordat.registry.kafka;

import dev.concordat.registry.events.EventOutlet;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts events into the backlog, in the transaction that relays them; no broker is asked here. */
@Singleton
final class KafkaOutlet implements EventOutlet {
  private final BacklogStore backlog;
  private final boolean enabled;

  KafkaOutlet(BacklogStore backlog, Settings settings) {
    this.backlog = backlog;
    this.enabled = settings.kafka().isPresent();
  }

  @Override
  public void take(RecordedEvent event) {
    if (enabled) {
      backlog.add(event.id());
    }
  }

  @Override
  public Optional<Long> firstNeeded() {
    return enabled ? backlog.first() : Optional.empty();
  }
}
