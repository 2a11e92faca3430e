package dev.concordat.registry.telemetry;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Counts what the domains and the connection pool offer, once the server listens. */
@Singleton
final class MetricsBinding implements ApplicationEventListener<ServerStartupEvent> {
  private final MeterRegistry metrics;
  private final List<MeterBinder> offers;
  private final HikariDataSource database;

  MetricsBinding(MeterRegistry metrics, List<MeterBinder> offers, HikariDataSource database) {
    this.metrics = metrics;
    this.offers = List.copyOf(offers);
    this.database = database;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    offers.forEach(offer -> offer.bindTo(metrics));
    database.setMetricRegistry(metrics);
  }
}
