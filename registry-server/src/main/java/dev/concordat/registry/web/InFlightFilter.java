package dev.concordat.registry.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Counts the API's requests while they are being answered. */
@ServerFilter("/api/**")
final class InFlightFilter {
  private static final String COUNTED = "concordat.in-flight";

  private final InFlight inFlight;

  InFlightFilter(InFlight inFlight) {
    this.inFlight = inFlight;
  }

  @RequestFilter
  void begin(HttpRequest<?> request) {
    request.setAttribute(COUNTED, true);
    inFlight.begin();
  }

  @ResponseFilter
  void end(HttpRequest<?> request) {
    if (request.removeAttribute(COUNTED, Boolean.class).isPresent()) {
      inFlight.end();
    }
  }
}
