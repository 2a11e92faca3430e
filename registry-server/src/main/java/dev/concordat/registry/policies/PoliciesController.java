package dev.concordat.registry.policies;

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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Policies over HTTP. */
@Tag(name = "policies")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PoliciesController {
  private final Policies policies;
  private final Idempotency idempotency;
  private final RawBody bodies;

  PoliciesController(Policies policies, Idempotency idempotency, RawBody bodies) {
    this.policies = policies;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /** All scopes that say something. */
  @Get("/policies")
  PolicyList listPolicies() {
    return new PolicyList(policies.all());
  }

  /** What applies to everything that says nothing else. */
  @Get("/policies/global")
  HttpResponse<SavedPolicy> getGlobalPolicy() {
    return tagged(PolicyScope.GLOBAL);
  }

  /** What applies to the contracts of a namespace. */
  @Get("/policies/namespaces/{namespace}")
  HttpResponse<SavedPolicy> getNamespacePolicy(String namespace) {
    return tagged(PolicyScope.namespace(namespace));
  }

  /** What a contract's own policy says. */
  @Get("/policies/contracts/{namespace}/{name}")
  HttpResponse<SavedPolicy> getContractPolicy(String namespace, String name) {
    return tagged(PolicyScope.contract(namespace, name));
  }

  /** What applies to a contract, and which scope each setting comes from. */
  @Get("/contracts/{namespace}/{name}/policy")
  EffectivePolicy getEffectivePolicy(String namespace, String name) {
    return policies.effective(namespace, name);
  }

  /** Replaces the global policy; settings that are left out have their default. */
  @Put("/policies/global")
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.ADMIN)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PolicySettings.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"mode\": \"FULL\", \"semver\": \"enforce\", \"severityOverrides\": {"
                              + "\"operation-removed\": \"risky\"}}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SavedPolicy.class)))
  HttpResponse<byte[]> putGlobalPolicy(HttpRequest<?> request) {
    return put(request, PolicyScope.GLOBAL);
  }

  /** Replaces a namespace's policy; settings that are left out are the global ones. */
  @Put("/policies/namespaces/{namespace}")
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.ADMIN)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PolicySettings.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"mode\": \"FULL\", \"semver\": \"enforce\", \"severityOverrides\": {"
                              + "\"operation-removed\": \"risky\"}}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SavedPolicy.class)))
  HttpResponse<byte[]> putNamespacePolicy(HttpRequest<?> request, String namespace) {
    return put(request, PolicyScope.namespace(namespace));
  }

  /** Replaces a contract's policy; settings that are left out are its namespace's. */
  @Put("/policies/contracts/{namespace}/{name}")
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.ADMIN)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PolicySettings.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"mode\": \"FULL\", \"semver\": \"enforce\", \"severityOverrides\": {"
                              + "\"operation-removed\": \"risky\"}}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SavedPolicy.class)))
  HttpResponse<byte[]> putContractPolicy(HttpRequest<?> request, String namespace, String name) {
    return put(request, PolicyScope.contract(namespace, name));
  }

  private HttpResponse<SavedPolicy> tagged(PolicyScope scope) {
    SavedPolicy saved = policies.saved(scope);
    return EntityTag.tagged(saved, saved.revision());
  }

  private HttpResponse<byte[]> put(HttpRequest<?> request, PolicyScope scope) {
    byte[] body = bodies.form(request);
    PolicySettings settings = Policies.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> policies.put(scope, settings, IfMatch.of(request), Actor.of(request)));
  }

  @Schema(name = "PolicyList")
  @Serdeable
  record PolicyList(List<SavedPolicy> items) {}
}
