package dev.concordat.registry.security;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.settings.Settings;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Whose page sends a request, as its browser says: it adds the cookie by itself, so a request that
 * changes something has to come from a page of this server.
 */
@Singleton
public final class PageOrigin {
  private final Optional<String> publicOrigin;

  PageOrigin(Settings settings) {
    this.publicOrigin = settings.publicOrigin();
  }

  /** Refuses what does not come from a page of this server. */
  void requireOwn(HttpRequest<?> request) {
    if (!isOwn(request).orElse(false)) {
      throw refused();
    }
  }

  /** Refuses what comes from another site's page; clients that are no browsers say nothing. */
  public void refuseOthers(HttpRequest<?> request) {
    if (!isOwn(request).orElse(true)) {
      throw refused();
    }
  }

  private Optional<Boolean> isOwn(HttpRequest<?> request) {
    Optional<String> site = Optional.ofNullable(request.getHeaders().get("Sec-Fetch-Site"));
    if (site.isPresent()) {
      return site.map("same-origin"::equals);
    }
    Optional<String> host = Optional.ofNullable(request.getHeaders().get("Host"));
    return Optional.ofNullable(request.getHeaders().get("Origin"))
        .map(
            origin ->
                publicOrigin.filter(origin::equals).isPresent()
                    || host.filter(
                            own -> origin.matches("https?://.*") && hostOf(origin).equals(own))
                        .isPresent());
  }

  private static String hostOf(String origin) {
    return origin.substring(origin.indexOf("://") + 3);
  }

  private static ProblemException refused() {
    return ProblemException.of(
        403,
        "cross-site",
        "The request does not come from a page of this server",
        "With a session cookie, what changes something needs 'Sec-Fetch-Site: same-origin' or this"
            + " server's own Origin, which browsers send. Other clients send 'Authorization: Bearer"
            + " TOKEN'.");
  }
}
