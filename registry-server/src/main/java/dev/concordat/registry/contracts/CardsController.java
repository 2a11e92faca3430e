package dev.concordat.registry.contracts;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Who answers for a contract and what people say of it, over HTTP. */
@Tag(name = "contracts")
@Controller("/api/v1/contracts/{namespace}/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class CardsController {
  private final ContractCards cards;
  private final Idempotency idempotency;
  private final RawBody bodies;

  CardsController(ContractCards cards, Idempotency idempotency, RawBody bodies) {
    this.cards = cards;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /** Owner, notes, links and labels of a contract. */
  @Get("/card")
  HttpResponse<ContractCard> getCard(String namespace, String name) {
    ContractCard card = cards.get(ContractName.of(namespace, name));
    return EntityTag.tagged(card, card.revision());
  }

  /** Replaces notes, links and labels of a contract. */
  @Put("/card")
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CardDetails.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"notes\": \"*All* orders\", \"runbook\": \"https://wiki.example.c"
                              + "om/orders\", \"labels\": [\"public\"]}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContractCard.class)))
  HttpResponse<byte[]> putCard(HttpRequest<?> request, String namespace, String name) {
    byte[] body = bodies.form(request);
    CardDetails details = CardDetails.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> cards.describe(namespace, name, details, IfMatch.of(request), Actor.of(request)));
  }

  /** Gives a contract to another team. */
  @Put("/owner")
  @OnceOnly
  @Needs(Role.OWNER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Transfer.class),
              examples =
                  @ExampleObject(value = "{\"team\": \"billing\", \"reason\": \"moved in May\"}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContractCard.class)))
  HttpResponse<byte[]> transferContract(HttpRequest<?> request, String namespace, String name) {
    byte[] body = bodies.form(request);
    Transfer transfer = Transfer.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> cards.transfer(namespace, name, transfer, IfMatch.of(request), Actor.of(request)));
  }
}
