package dev.concordat.registry.sessions;

import dev.concordat.registry.security.Caller;
import dev.concordat.registry.security.Grant;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param roles as in the grants of a token
 * @param expiresAt when signing in again is due
 */
@Serdeable
record SignedIn(
    boolean authenticated, @Nullable String name, List<String> roles, @Nullable Instant expiresAt) {
  static final SignedIn NOBODY = new SignedIn(false, null, List.of(), null);

  static SignedIn as(Caller caller) {
    return new SignedIn(
        true,
        caller.name(),
        caller.grants().stream().map(Grant::toString).toList(),
        caller.until().orElse(null));
  }
}
