package dev.concordat.registry.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.registry.content.Sha256;
import dev.concordat.registry.security.Caller;
import dev.concordat.registry.security.CallerSource;
import dev.concordat.registry.security.SessionCookie;
import dev.concordat.registry.tokens.KnownTokens;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Knows callers by their session. A session is over when it has expired, was ended, or when the
 * token that it began with is no longer taken.
 */
@Singleton
final class SessionCallers implements CallerSource {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  private final SessionStore store;
  private final KnownTokens tokens;
  private final Clock clock;
  private final Cache<String, StoredSession> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  SessionCallers(SessionStore store, KnownTokens tokens, Clock clock) {
    this.store = store;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Caller> callerWith(String token) {
    return token.startsWith(SessionCookie.PREFIX) ? session(hash(token)) : Optional.empty();
  }

  /** At once on this server. */
  void forget(String value) {
    remembered.invalidate(hash(value));
  }

  /** What a session is known by. */
  static String hash(String value) {
    return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Caller> session(String hash) {
    return Optional.ofNullable(remembered.get(hash, wanted -> store.find(wanted).orElse(null)))
        .filter(session -> session.expiresAt().isAfter(clock.instant()))
        .flatMap(this::caller);
  }

  /** With the grants that its token has now. */
  private Optional<Caller> caller(StoredSession session) {
    if (session.tokenSha256().isEmpty()) {
      return Optional.of(session.remembered());
    }
    return tokens
        .callerWithHash(session.tokenSha256().orElseThrow())
        .map(caller -> caller.until(session.expiresAt()));
  }
}
