package dev.concordat.registry.webhooks;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.events.EventOutlet;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.jobs.Chore;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Removes old deliveries and events; dead letters stay until somebody has decided about them. */
@Singleton
final class Retention implements Chore {
  private final DeliveryStore deliveries;
  private final Outbox outbox;
  private final List<EventOutlet> outlets;
  private final Transactions transactions;
  private final Duration kept;
  private final Clock clock;

  Retention(
      DeliveryStore deliveries,
      Outbox outbox,
      List<EventOutlet> outlets,
      Transactions transactions,
      Settings settings,
      Clock clock) {
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.outlets = List.copyOf(outlets);
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
          return outbox.removeRelayed(before, firstNeeded());
        });
  }

  private Optional<Long> firstNeeded() {
    return Stream.concat(
            deliveries.firstEvent().stream(),
            outlets.stream().flatMap(outlet -> outlet.firstNeeded().stream()))
        .min(Comparator.naturalOrder());
  }
}
