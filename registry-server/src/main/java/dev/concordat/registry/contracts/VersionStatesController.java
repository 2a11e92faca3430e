package dev.concordat.registry.contracts;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.problems.Problem;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is around the content of a version, over HTTP: its state, its labels. */
@Tag(name = "versions")
@Controller("/api/v1/contracts/{namespace}/{name}/versions/{version}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class VersionStatesController {
  private final VersionStates states;
  private final Idempotency idempotency;
  private final RawBody bodies;

  VersionStatesController(VersionStates states, Idempotency idempotency, RawBody bodies) {
    this.states = states;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /** Publishes a draft, deprecates a version, withdraws the deprecation or retires the version. */
  @Put("/state")
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = StateChange.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"state\": \"deprecated\", \"sunset\": \"2099-12-31\", \"successor\":"
                              + " \"3.0.0\", \"migrationGuide\": \"# Move\"}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  @ApiResponse(
      responseCode = "202",
      description = "a review has to approve the change first; send the same request again then",
      content = @Content(schema = @Schema(implementation = PendingReview.class)))
  @ApiResponse(
      responseCode = "409",
      description = "no-such-transition, sunset-too-early, or why a draft cannot be published",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  HttpResponse<byte[]> changeState(
      HttpRequest<?> request, String namespace, String name, String version) {
    byte[] body = bodies.form(request);
    StateChange change = StateChange.read(body);
    ContractName contract = ContractName.of(namespace, name);
    Version number = Version.parse(version);
    return idempotency.once(
        Mutation.of(request, body),
        () -> states.change(contract, number, change, IfMatch.of(request), Actor.of(request)));
  }

  /** Replaces the labels of a version; others find it by them. */
  @Put("/labels")
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = VersionLabels.class),
              examples = @ExampleObject(value = "{\"labels\": [\"stable\"]}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  HttpResponse<byte[]> putLabels(
      HttpRequest<?> request, String namespace, String name, String version) {
    byte[] body = bodies.form(request);
    VersionLabels labels = VersionLabels.read(body);
    ContractName contract = ContractName.of(namespace, name);
    Version number = Version.parse(version);
    return idempotency.once(
        Mutation.of(request, body),
        () ->
            states.label(contract, number, labels.words(), IfMatch.of(request), Actor.of(request)));
  }

  /** Deletes a draft. */
  @Delete
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VersionSummary.class)))
  HttpResponse<byte[]> deleteDraft(
      HttpRequest<?> request, String namespace, String name, String version) {
    byte[] body = bodies.form(request);
    ContractName contract = ContractName.of(namespace, name);
    Version number = Version.parse(version);
    return idempotency.once(
        Mutation.of(request, body),
        () -> states.delete(contract, number, IfMatch.of(request), Actor.of(request)));
  }
}
