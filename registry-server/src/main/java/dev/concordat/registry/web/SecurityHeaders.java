package dev.concordat.registry.web;

import dev.concordat.registry.settings.Settings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Headers that keep a browser from doing more with a response than we meant. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
  static final String POLICY = "Content-Security-Policy";

  /** For answers that are data; pages bring a policy of their own. */
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private final boolean encrypted;

  SecurityHeaders(Settings settings) {
    this.encrypted = settings.isEncrypted();
  }

  @ResponseFilter
  void protect(MutableHttpResponse<?> response) {
    MutableHttpHeaders headers = response.getHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (encrypted) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    if (!headers.contains(POLICY)) {
      headers.set(POLICY, DATA_POLICY);
    }
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }
}
