package dev.concordat.registry.webhooks;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import dev.concordat.registry.web.RawBody;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** The delivery log of a webhook over HTTP. */
@Tag(name = "webhooks")
@Controller("/api/v1/webhooks/{webhook}/deliveries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class DeliveriesController {
  private final Deliveries deliveries;
  private final Idempotency idempotency;
  private final RawBody bodies;

  DeliveriesController(Deliveries deliveries, Idempotency idempotency, RawBody bodies) {
    this.deliveries = deliveries;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /**
   * Deliveries, the newest first.
   *
   * @param state only those in this state
   */
  @Get
  @Needs(Role.ADMIN)
  Page<Delivery> listDeliveries(
      String webhook,
      @Nullable @QueryValue DeliveryState state,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "50") int size) {
    return deliveries.page(webhook, Optional.ofNullable(state), PageRequest.of(page, size));
  }

  /** A delivery with every attempt. */
  @Get("/{delivery}")
  @Needs(Role.ADMIN)
  DeliveryLog getDelivery(String webhook, long delivery) {
    return deliveries.log(webhook, delivery);
  }

  /** Sends a dead letter again. */
  @Post("/{delivery}/replay")
  @OnceOnly
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Deliveries.Replayed.class)))
  HttpResponse<byte[]> replayDelivery(HttpRequest<?> request, String webhook, long delivery) {
    return idempotency.once(
        Mutation.of(request, bodies.form(request)),
        () -> deliveries.replay(webhook, delivery, Actor.of(request)));
  }

  /** Sends all dead letters of a webhook again. */
  @Post("/replay")
  @OnceOnly
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Deliveries.Replayed.class)))
  HttpResponse<byte[]> replayDeadLetters(HttpRequest<?> request, String webhook) {
    return idempotency.once(
        Mutation.of(request, bodies.form(request)),
        () -> deliveries.replayAll(webhook, Actor.of(request)));
  }
}
