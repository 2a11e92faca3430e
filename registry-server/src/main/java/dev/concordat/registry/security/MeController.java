package dev.concordat.registry.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells callers who they are to this server. */
@Tag(name = "security")
@Controller("/api/v1/me")
final class MeController {

  /** The caller known by the token sent, if any. */
  @Get
  @ForAnybody
  Me whoAmI(HttpRequest<?> request) {
    return Caller.of(request).map(Me::known).orElse(new Me(false, null, List.of()));
  }

  @Schema(name = "Me")
  @Serdeable
  record Me(boolean authenticated, @Nullable String name, List<String> roles) {
    static Me known(Caller caller) {
      return new Me(true, caller.name(), caller.grants().stream().map(Grant::toString).toList());
    }
  }
}
