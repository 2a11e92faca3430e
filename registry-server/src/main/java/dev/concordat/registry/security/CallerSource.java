package dev.concordat.registry.security;

import java.util.Optional;

/** Knows callers by what they send as their token. */
public interface CallerSource {
  /** The caller; empty when this source does not know the token. */
  Optional<Caller> callerWith(String token);
}
