package dev.concordat.registry.sessions;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.security.Caller;
import dev.concordat.registry.security.CallerSource;
import dev.concordat.registry.security.SessionCookie;
import dev.concordat.registry.tokens.KnownTokens;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Signs people in and out. */
@Singleton
final class Sessions {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int BYTES = 32;

  private final List<CallerSource> sources;
  private final KnownTokens tokens;
  private final SessionCallers callers;
  private final SessionStore store;
  private final Transactions transactions;
  private final AuditLog audit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Sessions(
      List<CallerSource> sources,
      KnownTokens tokens,
      SessionCallers callers,
      SessionStore store,
      Transactions transactions,
      AuditLog audit,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.tokens = tokens;
    this.callers = callers;
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Begins a session that lasts twelve hours, or as long as the token does when that is less. */
  Begun begin(String token, String requestId) {
    Caller caller = caller(token);
    Instant now = Times.now(clock);
    Instant longest = now.plus(LONGEST);
    Instant end = caller.until().filter(longest::isAfter).orElse(longest);
    Optional<String> hash =
        Optional.of(SessionCallers.hash(token)).filter(h -> tokens.callerWithHash(h).isPresent());
    String value = value();
    transactions.run(
        () -> {
          store.removeExpired(now);
          store.add(SessionCallers.hash(value), StoredSession.of(caller, hash, end));
          leaveTrace("session-begun", caller, requestId);
          return true;
        });
    return new Begun(value, Duration.between(now, end), caller.until(end));
  }

  /** Ends a session; what is none is left alone. */
  void end(String value, String requestId) {
    Optional<Caller> caller = callers.callerWith(value);
    transactions.run(
        () -> {
          store.remove(SessionCallers.hash(value));
          caller.ifPresent(known -> leaveTrace("session-ended", known, requestId));
          return true;
        });
    callers.forget(value);
  }

  private Caller caller(String token) {
    return sources.stream()
        .filter(source -> !token.startsWith(SessionCookie.PREFIX))
        .flatMap(source -> source.callerWith(token).stream())
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(
                    401,
                    "unauthenticated",
                    "The token is not known",
                    "Nobody is known by this token, or it has expired; an admin makes one with PUT"
                        + " /api/v1/tokens/NAME."));
  }

  private String value() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return SessionCookie.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void leaveTrace(String action, Caller caller, String requestId) {
    audit.add(new AuditEntry(caller.name(), action, caller.tokenId(), Optional.empty(), requestId));
  }

  /**
   * A session that has just begun.
   *
   * @param value what the cookie holds
   */
  record Begun(String value, Duration age, Caller caller) {}
}
