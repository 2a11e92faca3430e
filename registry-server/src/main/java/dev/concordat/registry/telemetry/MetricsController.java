package dev.concordat.registry.telemetry;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Metrics for Prometheus to fetch. */
@Hidden
@Controller("/metrics")
final class MetricsController {
  private final PrometheusMeterRegistry metrics;

  MetricsController(PrometheusMeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** Off the event loop, because some numbers come from the database. */
  @Get(produces = "text/plain")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String metrics() {
    return metrics.scrape();
  }
}
