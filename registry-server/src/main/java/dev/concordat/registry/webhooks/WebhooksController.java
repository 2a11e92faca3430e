package dev.concordat.registry.webhooks;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.BiFunction;

/** Webhooks over HTTP. */
@Tag(name = "webhooks")
@Controller("/api/v1/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class WebhooksController {
  private final WebhookService webhooks;
  private final Idempotency idempotency;
  private final RawBody bodies;
  private final WebhookParser parser;

  WebhooksController(
      WebhookService webhooks, Idempotency idempotency, RawBody bodies, WebhookParser parser) {
    this.webhooks = webhooks;
    this.idempotency = idempotency;
    this.bodies = bodies;
    this.parser = parser;
  }

  /** All webhooks by name. */
  @Get
  @Needs(Role.ADMIN)
  Webhooks listWebhooks() {
    return new Webhooks(webhooks.all());
  }

  /** One webhook; its ETag goes into If-Match when it is changed. */
  @Get("/{webhook}")
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Webhook.class)))
  HttpResponse<Webhook> getWebhook(String webhook) {
    StoredWebhook found = webhooks.get(webhook);
    return EntityTag.tagged(Webhook.of(found), found.revision());
  }

  /** Adds a webhook and tells its secret, this once; or changes where a webhook goes. */
  @Put("/{webhook}")
  @OnceOnly
  @Needs(Role.ADMIN)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WebhookDetails.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"url\": \"https://hooks.example.com/contracts\", \"types\": [\"ve"
                              + "rsion-published\"], \"contracts\": [\"shop/*\"]}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Webhook.class)))
  HttpResponse<byte[]> putWebhook(HttpRequest<?> request, String webhook) {
    byte[] body = bodies.form(request);
    WebhookDetails details = parser.parse(body);
    IfMatch condition = IfMatch.of(request);
    return idempotency.once(
        Mutation.of(request, body),
        () -> webhooks.put(webhook, details, condition, Actor.of(request)));
  }

  /** Removes a webhook with its deliveries. */
  @Delete("/{webhook}")
  @OnceOnly
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Webhook.class)))
  HttpResponse<byte[]> removeWebhook(HttpRequest<?> request, String webhook) {
    return change(request, (condition, actor) -> webhooks.remove(webhook, condition, actor));
  }

  /** Makes a new secret and tells it, this once; the one before signs as well from now on. */
  @Post("/{webhook}/rotation")
  @OnceOnly
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Webhook.class)))
  HttpResponse<byte[]> rotateSecret(HttpRequest<?> request, String webhook) {
    return change(request, (condition, actor) -> webhooks.rotate(webhook, condition, actor));
  }

  /** Ends a rotation: from now on the new secret signs alone. */
  @Delete("/{webhook}/rotation")
  @OnceOnly
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Webhook.class)))
  HttpResponse<byte[]> endRotation(HttpRequest<?> request, String webhook) {
    return change(request, (condition, actor) -> webhooks.endRotation(webhook, condition, actor));
  }

  private HttpResponse<byte[]> change(
      HttpRequest<?> request, BiFunction<IfMatch, Actor, Outcome<?>> work) {
    IfMatch condition = IfMatch.of(request);
    return idempotency.once(
        Mutation.of(request, bodies.form(request)), () -> work.apply(condition, Actor.of(request)));
  }

  @Schema(name = "Webhooks")
  @Serdeable
  record Webhooks(List<Webhook> items) {}
}
