package dev.concordat.registry.tokens;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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

/** Access tokens over HTTP. */
@Tag(name = "security")
@Controller("/api/v1/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class TokensController {
  private final TokenService tokens;
  private final Idempotency idempotency;
  private final RawBody bodies;
  private final TokenParser parser;

  TokensController(
      TokenService tokens, Idempotency idempotency, RawBody bodies, TokenParser parser) {
    this.tokens = tokens;
    this.idempotency = idempotency;
    this.bodies = bodies;
    this.parser = parser;
  }

  /** All tokens by name, without what they are. */
  @Get
  @Needs(Role.ADMIN)
  AccessTokens listTokens() {
    return new AccessTokens(tokens.all());
  }

  /** Makes a token and tells it, this once. */
  @Put("/{token}")
  @OnceOnly
  @Needs(Role.ADMIN)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TokenRequest.class),
              examples =
                  @ExampleObject(value = "{\"grants\": [\"publisher:orders\"], \"days\": 90}")))
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AccessToken.class)))
  HttpResponse<byte[]> makeToken(HttpRequest<?> request, String token) {
    byte[] body = bodies.form(request);
    TokenRequest wanted = parser.parse(body);
    return idempotency.once(
        Mutation.of(request, body), () -> tokens.make(token, wanted, Actor.of(request)));
  }

  /** Revokes a token. */
  @Delete("/{token}")
  @OnceOnly
  @Needs(Role.ADMIN)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AccessToken.class)))
  HttpResponse<byte[]> revokeToken(HttpRequest<?> request, String token) {
    return idempotency.once(
        Mutation.of(request, bodies.form(request)), () -> tokens.revoke(token, Actor.of(request)));
  }

  @Schema(name = "AccessTokens")
  @Serdeable
  record AccessTokens(List<AccessToken> items) {}
}
