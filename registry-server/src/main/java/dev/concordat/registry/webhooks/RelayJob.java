package dev.concordat.registry.webhooks;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.events.EventOutlet;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Hands new events to the webhooks that want them, and to where else they go. */
@Singleton
final class RelayJob implements Job {
  private static final int BATCH = 200;
  private static final List<String> ONE_LANE = List.of("outbox");

  private final Outbox outbox;
  private final WebhookStore webhooks;
  private final DeliveryStore deliveries;
  private final List<EventOutlet> outlets;
  private final Transactions transactions;
  private final Clock clock;

  RelayJob(
      Outbox outbox,
      WebhookStore webhooks,
      DeliveryStore deliveries,
      List<EventOutlet> outlets,
      Transactions transactions,
      Clock clock) {
    this.outbox = outbox;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.outlets = List.copyOf(outlets);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "event-relay";
  }

  @Override
  public List<String> due() {
    return outbox.oldestWaiting().isPresent() ? ONE_LANE : List.of();
  }

  @Override
  public void run(String lane) {
    while (transactions.run(this::relaySome) == BATCH) {
      // Until fewer are left than one batch takes.
    }
  }

  private int relaySome() {
    List<RecordedEvent> events = outbox.waiting(BATCH);
    List<StoredWebhook> subscribers = webhooks.enabled();
    Instant now = Times.now(clock);
    for (RecordedEvent event : events) {
      subscribers.stream()
          .filter(webhook -> webhook.subscription().wants(event.event()))
          .forEach(webhook -> deliveries.add(webhook.id(), event, now));
      outlets.forEach(outlet -> outlet.take(event));
    }
    outbox.relayed(events);
    return events.size();
  }
}
