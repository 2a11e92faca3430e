package dev.concordat.registry.web;

import dev.concordat.registry.db.DatabaseHealth;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;

/** Whether this server lives and can do its work; what clients send changes neither. */
@Hidden
@Controller("/health")
final class HealthController {
  private final DatabaseHealth database;
  private final InFlight inFlight;

  HealthController(DatabaseHealth database, InFlight inFlight) {
    this.database = database;
    this.inFlight = inFlight;
  }

  /** Whether the database answers. */
  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Health> health() {
    return answer(database.answers());
  }

  /** Needs nothing but the event loop: a server that does not answer this has to be restarted. */
  @Get("/live")
  HttpResponse<Health> live() {
    return answer(true);
  }

  /** Whether requests should be sent here: not without the database, and not while stopping. */
  @Get("/ready")
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Health> ready() {
    return answer(!inFlight.isDraining() && database.answers());
  }

  private static HttpResponse<Health> answer(boolean up) {
    return up
        ? HttpResponse.ok(new Health("UP"))
        : HttpResponse.<Health>status(HttpStatus.SERVICE_UNAVAILABLE).body(new Health("DOWN"));
  }

  @Serdeable
  record Health(String status) {}
}
