package dev.concordat.registry.webhooks;

import dev.concordat.registry.events.Outbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** How far events are behind, over all servers that share the database. */
@Singleton
final class WebhookMetrics implements MeterBinder {
  private final Outbox outbox;
  private final DeliveryStore deliveries;
  private final Clock clock;

  WebhookMetrics(Outbox outbox, DeliveryStore deliveries, Clock clock) {
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry metrics) {
    Gauge.builder("concordat.outbox.lag", this, WebhookMetrics::lag)
        .description("age of the oldest event that waits to be handed to webhooks")
        .baseUnit("seconds")
        .register(metrics);
    for (DeliveryState state : new DeliveryState[] {DeliveryState.PENDING, DeliveryState.DEAD}) {
      Gauge.builder("concordat.webhook.deliveries", () -> deliveries.countAll(state))
          .description("deliveries that wait or were given up")
          .tag("state", state.name())
          .register(metrics);
    }
  }

  private double lag() {
    return outbox
        .oldestWaiting()
        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
