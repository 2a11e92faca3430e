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

/** Whether this server can do its work: only the database decides, never what clients send. */
@Hidden
@Controller("/health")
final class HealthController {
  private final DatabaseHealth database;

  HealthController(DatabaseHealth database) {
    this.database = database;
  }

  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Health> health() {
    return database.answers()
        ? HttpResponse.ok(new Health("UP"))
        : HttpResponse.<Health>status(HttpStatus.SERVICE_UNAVAILABLE).body(new Health("DOWN"));
  }

  @Serdeable
  record Health(String status) {}
}
