package dev.concordat.registry.sessions;

import dev.concordat.registry.security.Caller;
import dev.concordat.registry.security.Grant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who signed in, and until when that holds.
 *
 * @param tokenSha256 of the token that was signed in with, unless an identity provider signed it
 */
record StoredSession(
    Optional<String> tokenSha256,
    String caller,
    List<String> grants,
    String tokenId,
    Instant expiresAt) {

  static StoredSession of(Caller caller, Optional<String> tokenSha256, Instant expiresAt) {
    return new StoredSession(
        tokenSha256,
        caller.name(),
        caller.grants().stream().map(Grant::toString).toList(),
        caller.tokenId(),
        expiresAt);
  }

  /** The caller as it was when it signed in. */
  Caller remembered() {
    return new Caller(
        caller,
        grants.stream().flatMap(grant -> Grant.parse(grant).stream()).toList(),
        tokenId,
        Optional.of(expiresAt));
  }
}
