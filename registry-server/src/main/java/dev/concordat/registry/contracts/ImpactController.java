package dev.concordat.registry.contracts;

import dev.concordat.registry.lineage.Impact;
import dev.concordat.registry.security.Open;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
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
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Whom a change hits, over HTTP; nothing is stored. */
@Tag(name = "lineage")
@Controller("/api/v1/contracts/{namespace}/{name}/impact")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImpactController {
  private final Impacts impacts;
  private final RawBody bodies;

  ImpactController(Impacts impacts, RawBody bodies) {
    this.impacts = impacts;
    this.bodies = bodies;
  }

  /**
   * The consumers that are hit by what changed between two published versions.
   *
   * @param from SemVer, or another way to name a version
   * @param to SemVer, or another way to name a version
   */
  @Get
  Impact getImpact(
      String namespace,
      String name,
      @QueryValue String from,
      @QueryValue(defaultValue = "latest") String to) {
    return impacts.between(ContractName.of(namespace, name), from, to);
  }

  /**
   * The consumers that publishing the body would hit.
   *
   * @param against SemVer, or another way to name a version
   */
  @Open
  @Post
  @Consumes(MediaType.ALL)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  Impact getImpactOfCandidate(
      HttpRequest<?> request,
      String namespace,
      String name,
      @QueryValue(defaultValue = "latest") String against) {
    return impacts.of(ContractName.of(namespace, name), against, bodies.contract(request));
  }
}
