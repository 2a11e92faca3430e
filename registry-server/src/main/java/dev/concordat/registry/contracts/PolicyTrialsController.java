package dev.concordat.registry.contracts;

import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.policies.PolicyScope;
import dev.concordat.registry.policies.PolicySettings;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Trials of policies over HTTP; nothing is stored. */
@Tag(name = "policies")
@Controller("/api/v1/policies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class PolicyTrialsController {
  private static final int MOST = 50;

  private final PolicyTrials trials;
  private final RawBody bodies;

  PolicyTrialsController(PolicyTrials trials, RawBody bodies) {
    this.trials = trials;
    this.bodies = bodies;
  }

  /**
   * What the last publications would have come to if the global policy were the body.
   *
   * @param last how many publications, 50 at most
   */
  @Post("/global/trial")
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
  PolicyTrial tryGlobalPolicy(HttpRequest<?> request, @QueryValue(defaultValue = "20") int last) {
    return run(request, PolicyScope.GLOBAL, last);
  }

  /**
   * What the last publications would have come to if the namespace's policy were the body.
   *
   * @param last how many publications, 50 at most
   */
  @Post("/namespaces/{namespace}/trial")
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
  PolicyTrial tryNamespacePolicy(
      HttpRequest<?> request, String namespace, @QueryValue(defaultValue = "20") int last) {
    return run(request, PolicyScope.namespace(namespace), last);
  }

  /**
   * What the last publications would have come to if the contract's policy were the body.
   *
   * @param last how many publications, 50 at most
   */
  @Post("/contracts/{namespace}/{name}/trial")
  @Needs(Role.PUBLISHER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PolicySettings.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"mode\": \"FULL\", \"semver\": \"enforce\", \"severityOverrides\": {"
                              + "\"operation-removed\": \"risky\"}}")))
  PolicyTrial tryContractPolicy(
      HttpRequest<?> request,
      String namespace,
      String name,
      @QueryValue(defaultValue = "20") int last) {
    return run(request, PolicyScope.contract(namespace, name), last);
  }

  private PolicyTrial run(HttpRequest<?> request, PolicyScope scope, int last) {
    if (last < 1 || last > MOST) {
      throw ProblemException.of(
          400,
          "bad-parameter",
          "A parameter has no such value",
          "last must be from 1 to %d; found %d.".formatted(MOST, last));
    }
    return trials.run(scope, Policies.read(bodies.form(request)), last, Actor.of(request));
  }
}
