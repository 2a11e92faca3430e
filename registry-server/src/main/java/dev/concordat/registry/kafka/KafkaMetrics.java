package dev.concordat.registry.kafka;

import dev.concordat.registry.settings.Settings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** How far the topic is behind, over all servers that share the database. */
@Singleton
final class KafkaMetrics implements MeterBinder {
  private final BacklogStore backlog;
  private final boolean enabled;

  KafkaMetrics(BacklogStore backlog, Settings settings) {
    this.backlog = backlog;
    this.enabled = settings.kafka().isPresent();
  }

  @Override
  public void bindTo(MeterRegistry metrics) {
    if (enabled) {
      Gauge.builder("concordat.kafka.backlog", backlog, BacklogStore::count)
          .description("events that the topic does not have yet")
          .register(metrics);
    }
  }
}
