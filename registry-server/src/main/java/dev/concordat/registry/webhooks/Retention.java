package dev.concordat.registry.webhooks;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.jobs.Chore;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes old deliveries and events; dead letters stay until somebody has decided about them. */
@Singleton
final class Retention implements Chore {
  private final DeliveryStore deliveries;
  private final Outbox outbox;
  private final Transactions transactions;
  private final Duration kept;
  private final Clock clock;

  Retention(
      DeliveryStore deliveries,
      Outbox outbox,
      Transactions transactions,
      Settings settings,
      Clock clock) {
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.transactions = transactions;
    this.kept = settings.retention().events();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "event-retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Instant before = Times.now(clock).minus(kept);
    transactions.run(
        () -> {
          deliveries.removeDelivered(before);
          return outbox.removeRelayed(before, deliveries.firstEvent());
        });
  }
}
