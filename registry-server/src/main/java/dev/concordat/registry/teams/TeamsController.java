package dev.concordat.registry.teams;

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

/** Teams over HTTP. */
@Tag(name = "teams")
@Controller("/api/v1/teams")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TeamsController {
  private final TeamService teams;
  private final Idempotency idempotency;
  private final RawBody bodies;

  TeamsController(TeamService teams, Idempotency idempotency, RawBody bodies) {
    this.teams = teams;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /** All teams by name. */
  @Get
  Teams listTeams() {
    return new Teams(teams.all());
  }

  /** One team. */
  @Get("/{team}")
  HttpResponse<Team> getTeam(String team) {
    Team found = teams.get(team);
    return EntityTag.tagged(found, found.revision());
  }

  /** Adds a team, or replaces what is known of it. */
  @Put("/{team}")
  @OnceOnly
  @Consumes(MediaType.ALL)
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Team.class)))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TeamDetails.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"displayName\": \"Order team\", \"email\": \"orders@example.com\"}")))
  HttpResponse<byte[]> putTeam(HttpRequest<?> request, String team) {
    byte[] body = bodies.form(request);
    TeamDetails details = TeamDetails.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> teams.put(team, details, IfMatch.of(request), Actor.of(request)));
  }

  @Schema(name = "Teams")
  @Serdeable
  record Teams(List<Team> items) {}
}
