package dev.concordat.registry.lineage;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.lineage.Walk.Place;
import dev.concordat.registry.lineage.Walk.Way;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.services.Services;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.Names;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;

/** Who provides and consumes what, over HTTP. */
@Tag(name = "lineage")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LineageController {
  private static final int DEEPEST = 10;
  private static final int MOST = 500;
  private static final Map<String, Way> WAYS =
      Map.of("downstream", Way.DOWNSTREAM, "upstream", Way.UPSTREAM, "both", Way.BOTH);

  private final Lineage lineage;
  private final Neighbourhoods neighbourhoods;
  private final Services services;
  private final Idempotency idempotency;
  private final RawBody bodies;

  LineageController(
      Lineage lineage,
      Neighbourhoods neighbourhoods,
      Services services,
      Idempotency idempotency,
      RawBody bodies) {
    this.lineage = lineage;
    this.neighbourhoods = neighbourhoods;
    this.services = services;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /** What a service provides and consumes. */
  @Get("/services/{service}/contracts")
  Declarations getDeclarations(String service) {
    services.get(service);
    return lineage.of(service);
  }

  /** Replaces what a service says that it provides and consumes, JSON or YAML. */
  @Put("/services/{service}/contracts")
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.PUBLISHER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Declarations.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"provides\": [\"shop/invoices\"], \"consumes\": [{\"contract\": \"s"
                              + "hop/orders\", \"range\": \"^1.0\", \"uses\": [{\"exchange\": \"GET /or"
                              + "ders\", \"fields\": [\"/total\"]}]}]}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Declarations.class)))
  HttpResponse<byte[]> putDeclarations(HttpRequest<?> request, String service) {
    byte[] body = bodies.form(request);
    Declarations declarations = Declarations.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> lineage.declare(service, declarations, Actor.of(request)));
  }

  /**
   * The services and contracts around a service.
   *
   * @param direction downstream, upstream or both
   * @param depth steps to walk, 10 at most
   * @param limit nodes to show, 500 at most
   */
  @Get("/services/{service}/lineage")
  Neighbourhood getServiceLineage(
      String service,
      @QueryValue(defaultValue = "both") String direction,
      @QueryValue(defaultValue = "2") int depth,
      @QueryValue(defaultValue = "100") int limit) {
    services.get(service);
    return around(new Place(true, service), direction, depth, limit);
  }

  /**
   * The services and contracts around a contract.
   *
   * @param direction downstream, upstream or both
   * @param depth steps to walk, 10 at most
   * @param limit nodes to show, 500 at most
   */
  @Get("/contracts/{namespace}/{name}/lineage")
  Neighbourhood getContractLineage(
      String namespace,
      String name,
      @QueryValue(defaultValue = "both") String direction,
      @QueryValue(defaultValue = "2") int depth,
      @QueryValue(defaultValue = "100") int limit) {
    String contract =
        Names.require("namespace", namespace) + "/" + Names.require("contract name", name);
    return around(new Place(false, contract), direction, depth, limit);
  }

  private Neighbourhood around(Place start, String direction, int depth, int limit) {
    Optional<Way> way = Optional.ofNullable(WAYS.get(direction));
    if (way.isEmpty() || depth < 1 || depth > DEEPEST || limit < 1 || limit > MOST) {
      throw ProblemException.of(
          400,
          "bad-parameter",
          "A parameter has no such value",
          "direction must be downstream, upstream or both, depth from 1 to %d, limit from 1 to %d."
              .formatted(DEEPEST, MOST));
    }
    return neighbourhoods.around(start, way.orElseThrow(), depth, limit);
  }
}
