package dev.concordat.registry.services;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.Names;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Services over HTTP. */
@Tag(name = "services")
@Controller("/api/v1/services")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ServicesController {
  private final Services services;
  private final Idempotency idempotency;
  private final RawBody bodies;

  ServicesController(Services services, Idempotency idempotency, RawBody bodies) {
    this.services = services;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /**
   * Services by name.
   *
   * @param team that runs them
   */
  @Get
  Page<Service> listServices(
      @Nullable @QueryValue String team,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "50") int size) {
    return services.page(
        Optional.ofNullable(team).map(name -> Names.require("team", name)),
        PageRequest.of(page, size));
  }

  /** One service. */
  @Get("/{service}")
  HttpResponse<Service> getService(String service) {
    Service found = services.get(service);
    return EntityTag.tagged(found, found.revision());
  }

  /** Adds a service, or replaces what is known of it. */
  @Put("/{service}")
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Service.class)))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ServiceDetails.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"team\": \"orders\", \"tier\": \"1\", \"slo\": \"99.9 % within a seco"
                              + "nd\"}")))
  HttpResponse<byte[]> putService(HttpRequest<?> request, String service) {
    byte[] body = bodies.form(request);
    ServiceDetails details = ServiceDetails.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> services.put(service, details, IfMatch.of(request), Actor.of(request)));
  }
}
