package dev.concordat.registry.webhooks;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.jobs.Job;
import dev.concordat.registry.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Delivers what waits for a webhook; each webhook is a lane, so its events leave from one server at
 * a time and in order for each subject. The attempt is written down after it was made: a server
 * that dies in between leaves it to another one to send again.
 */
@Singleton
final class DeliveryJob implements Job {
  private static final int BATCH = 50;

  /** Then the lane is given back, so that others get their turn. */
  private static final Duration TURN = Duration.ofSeconds(20);

  private final WebhookStore webhooks;
  private final DeliveryStore deliveries;
  private final AttemptStore attempts;
  private final Outbox outbox;
  private final Courier courier;
  private final Transactions transactions;
  private final MeterRegistry metrics;
  private final Backoff backoff = new Backoff(new SecureRandom());
  private final int mostAttempts;
  private final Clock clock;

  DeliveryJob(
      WebhookStore webhooks,
      DeliveryStore deliveries,
      AttemptStore attempts,
      Outbox outbox,
      Courier courier,
      Transactions transactions,
      MeterRegistry metrics,
      Settings settings,
      Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.attempts = attempts;
    this.outbox = outbox;
    this.courier = courier;
    this.transactions = transactions;
    this.metrics = metrics;
    this.mostAttempts = settings.webhooks().attempts();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "webhook-delivery";
  }

  @Override
  public List<String> due() {
    return deliveries.dueWebhooks(Times.now(clock)).stream().map(String::valueOf).toList();
  }

  @Override
  public void run(String lane) {
    long webhookId = Long.parseLong(lane);
    Instant end = clock.instant().plus(TURN);
    List<Delivery> due = deliveries.due(webhookId, Times.now(clock), BATCH);
    while (!due.isEmpty()) {
      for (Delivery delivery : due) {
        if (clock.instant().isAfter(end) || !delivered(webhookId, delivery)) {
          return;
        }
      }
      due = deliveries.due(webhookId, Times.now(clock), BATCH);
    }
  }

  /** Whether the webhook is still there and worth another attempt. */
  private boolean delivered(long webhookId, Delivery delivery) {
    Optional<StoredWebhook> webhook =
        webhooks
            .find(webhookId)
            .filter(found -> found.enabled() && !found.circuit().isOpen(clock.instant()));
    webhook.ifPresent(target -> deliver(target, delivery));
    return webhook.isPresent() && !Thread.currentThread().isInterrupted();
  }

  private void deliver(StoredWebhook webhook, Delivery delivery) {
    RecordedEvent event = outbox.find(delivery.event()).orElseThrow();
    Attempt attempt = courier.send(webhook, event);
    String outcome = attempt.succeeded() ? "delivered" : "failed";
    metrics.counter("concordat.webhook.attempts", "outcome", outcome).increment();
    transactions.run(
        () -> {
          attempts.add(delivery.id(), attempt);
          settle(webhook, delivery, attempt);
          return true;
        });
  }

  private void settle(StoredWebhook webhook, Delivery delivery, Attempt attempt) {
    Instant now = Times.now(clock);
    int made = delivery.attempts() + 1;
    if (attempt.succeeded()) {
      deliveries.finish(delivery.id(), DeliveryState.DELIVERED, made, now);
      if (!webhook.circuit().equals(Circuit.CLOSED)) {
        webhooks.circuit(webhook.id(), Circuit.CLOSED);
      }
      return;
    }
    webhooks.circuit(webhook.id(), webhook.circuit().afterFailure(now));
    if (made >= mostAttempts) {
      deliveries.finish(delivery.id(), DeliveryState.DEAD, made, now);
    } else {
      deliveries.postpone(delivery.id(), made, now.plus(backoff.after(made)));
    }
  }
}
