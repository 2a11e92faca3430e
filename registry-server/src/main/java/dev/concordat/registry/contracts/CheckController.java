package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.PolicyChoice;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comparisons over HTTP; nothing is stored. */
@Tag(name = "checks")
@Controller("/api/v1/contracts/{namespace}/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckController {
  private final CheckService checks;
  private final RawBody bodies;

  CheckController(CheckService checks, RawBody bodies) {
    this.checks = checks;
    this.bodies = bodies;
  }

  /**
   * What changes between two published versions.
   *
   * @param from SemVer, or latest
   * @param to SemVer, or latest
   * @param mode instead of the contract's own
   * @param contentModel instead of the contract's own
   */
  @Get("/changes")
  Changes compareVersions(
      String namespace,
      String name,
      @QueryValue String from,
      @QueryValue(defaultValue = "latest") String to,
      @Nullable @QueryValue String mode,
      @Nullable @QueryValue String contentModel) {
    return checks.changes(ContractName.of(namespace, name), from, to, choice(mode, contentModel));
  }

  /**
   * What publishing the body would change.
   *
   * @param against SemVer, or latest
   * @param mode instead of the contract's own
   * @param contentModel instead of the contract's own
   */
  @Open
  @Post("/check")
  @Consumes(MediaType.ALL)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  DryRun checkCandidate(
      HttpRequest<?> request,
      String namespace,
      String name,
      @QueryValue(defaultValue = "latest") String against,
      @Nullable @QueryValue String mode,
      @Nullable @QueryValue String contentModel) {
    return checks.check(
        ContractName.of(namespace, name),
        against,
        bodies.contract(request),
        choice(mode, contentModel));
  }

  private static PolicyChoice choice(@Nullable String mode, @Nullable String contentModel) {
    return PolicyChoice.of(Optional.ofNullable(mode), Optional.ofNullable(contentModel));
  }
}
