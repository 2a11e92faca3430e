package dev.concordat.registry.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Counts and times requests by route and status. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestMetrics {
  private static final String BEGUN = "concordat.begun";

  private final MeterRegistry metrics;

  RequestMetrics(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  @RequestFilter
  void begin(HttpRequest<?> request) {
    request.setAttribute(BEGUN, System.nanoTime());
  }

  @ResponseFilter
  void count(HttpRequest<?> request, HttpResponse<?> response) {
    request
        .getAttribute(BEGUN, Long.class)
        .ifPresent(
            begun ->
                Timer.builder("http.server.requests")
                    .tag("method", request.getMethodName())
                    .tag("route", Routes.template(request))
                    .tag("status", Integer.toString(response.code()))
                    .register(metrics)
                    .record(Duration.ofNanos(System.nanoTime() - begun)));
  }
}
