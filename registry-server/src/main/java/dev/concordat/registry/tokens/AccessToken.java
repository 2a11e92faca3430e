package dev.concordat.registry.tokens;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token as it is listed; the token itself is told when it is made and never again. */
@Serdeable
record AccessToken(
    String name,
    List<String> grants,
    @Nullable Instant expiresAt,
    Instant createdAt,
    @Nullable String createdBy,
    @Nullable String token) {

  AccessToken telling(String text) {
    return new AccessToken(name, grants, expiresAt, createdAt, createdBy, text);
  }

  boolean isExpired(Instant now) {
    return expiresAt != null && !expiresAt.isAfter(now);
  }
}
