package dev.concordat.registry.security;

import dev.concordat.registry.settings.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie of somebody who is signed in. No script can read it, no other site's page can send it,
 * and what it holds is no token.
 */
@Singleton
public final class SessionCookie {
  /** How its value begins, so that neither is taken for the other. */
  public static final String PREFIX = "session_";

  private static final String NAME = "concordat-session";

  private final boolean encrypted;

  SessionCookie(Settings settings) {
    this.encrypted = settings.isEncrypted();
  }

  /** What a request brings. */
  public static Optional<String> of(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(NAME)
        .map(Cookie::getValue)
        .filter(value -> value.startsWith(PREFIX));
  }

  /** The cookie for somebody who has signed in. */
  public Cookie holding(String value, Duration age) {
    return Cookie.of(NAME, value)
        .path("/")
        .httpOnly(true)
        .secure(encrypted)
        .sameSite(SameSite.Strict)
        .maxAge(age);
  }

  /** Makes a browser forget it. */
  public Cookie gone() {
    return holding("", Duration.ZERO);
  }
}
