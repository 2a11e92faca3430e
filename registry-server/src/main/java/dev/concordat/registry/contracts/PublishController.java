package dev.concordat.registry.contracts;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.problems.Problem;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** Publishing over HTTP. */
@Tag(name = "versions")
@Controller("/api/v1/contracts/{namespace}/{name}/versions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class PublishController {
  private final Publisher publisher;
  private final Idempotency idempotency;
  private final RawBody bodies;

  PublishController(Publisher publisher, Idempotency idempotency, RawBody bodies) {
    this.publisher = publisher;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /** Publishes the body as the version named, or keeps it as a draft of it. */
  @Put("/{version}")
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "string", format = "binary"))
      })
  @ApiResponse(
      responseCode = "200",
      description = "this content is there already",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  @ApiResponse(
      responseCode = "201",
      description = "published",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  @ApiResponse(
      responseCode = "202",
      description = "a review has to approve the change first; send the same request again then",
      content = @Content(schema = @Schema(implementation = PendingReview.class)))
  @ApiResponse(
      responseCode = "409",
      description =
          "breaking-change, review-rejected, version-too-small, version-exists or format-changed",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  HttpResponse<byte[]> publishVersion(
      HttpRequest<?> request,
      String namespace,
      String name,
      String version,
      @RequestBean PublishOptions options,
      @RequestBean ProvenanceOptions provenance) {
    ContractName contract = ContractName.of(namespace, name);
    return publish(
        request, contract, Optional.of(Version.parse(version)), options, provenance.read(request));
  }

  /** Publishes the body as the next version that the change asks for. */
  @Post
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "string", format = "binary"))
      })
  @ApiResponse(
      responseCode = "200",
      description = "this content is there already",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  @ApiResponse(
      responseCode = "201",
      description = "published",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  @ApiResponse(
      responseCode = "202",
      description = "a review has to approve the change first; send the same request again then",
      content = @Content(schema = @Schema(implementation = PendingReview.class)))
  @ApiResponse(
      responseCode = "409",
      description =
          "breaking-change, review-rejected, version-too-small, version-exists or format-changed",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  HttpResponse<byte[]> publishNextVersion(
      HttpRequest<?> request,
      String namespace,
      String name,
      @RequestBean PublishOptions options,
      @RequestBean ProvenanceOptions provenance) {
    if (options.isDraft()) {
      throw Refusal.draftNeedsVersion();
    }
    return publish(
        request,
        ContractName.of(namespace, name),
        Optional.empty(),
        options,
        provenance.read(request));
  }

  private HttpResponse<byte[]> publish(
      HttpRequest<?> request,
      ContractName name,
      Optional<Version> version,
      PublishOptions options,
      Provenance provenance) {
    byte[] content = bodies.contract(request);
    Mutation mutation = Mutation.of(request, content);
    PublishRequest wanted =
        new PublishRequest(
            name,
            version,
            content,
            options.isDraft(),
            Optional.ofNullable(options.owner()),
            options.choice(),
            options.acceptedReason(),
            provenance,
            Actor.of(request));
    return idempotency
        .replay(mutation)
        .orElseGet(
            () -> {
              Candidate candidate = publisher.prepare(wanted);
              return idempotency.once(mutation, () -> publisher.publish(candidate));
            });
  }
}
