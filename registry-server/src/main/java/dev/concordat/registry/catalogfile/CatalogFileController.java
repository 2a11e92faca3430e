package dev.concordat.registry.catalogfile;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The catalog file over HTTP. */
@Tag(name = "catalog")
@Controller("/api/v1/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CatalogFileController {
  private final CatalogFileReader reader;
  private final CatalogSync sync;
  private final Idempotency idempotency;
  private final RawBody bodies;

  CatalogFileController(
      CatalogFileReader reader, CatalogSync sync, Idempotency idempotency, RawBody bodies) {
    this.reader = reader;
    this.sync = sync;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /**
   * Brings teams, services and contracts in step with a file, JSON or YAML: all of it or nothing.
   * What the file does not name stays as it is.
   *
   * @param dryRun only tell what would change
   */
  @Put
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.ADMIN)
  @RequestBody(
      content =
          @Content(
              mediaType = "application/yaml",
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CatalogPlan.class)))
  HttpResponse<byte[]> putCatalog(
      HttpRequest<?> request, @QueryValue(defaultValue = "false") boolean dryRun) {
    byte[] body = bodies.contract(request);
    CatalogFile file = reader.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> dryRun ? Outcome.ok(sync.plan(file)) : sync.apply(file, Actor.of(request)));
  }
}
