package dev.concordat.registry.tokens;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.Names;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes and revokes tokens, in the running transaction. */
@Singleton
final class TokenService {
  /** Names of tokens that are not made here. */
  private static final Set<String> TAKEN = Set.of("admin", "publisher", "anonymous");

  private final TokenStore store;
  private final KnownTokens known;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  TokenService(TokenStore store, KnownTokens known, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.known = known;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  List<AccessToken> all() {
    return store.all();
  }

  /** Makes a token and tells it; it is not told again. */
  Outcome<AccessToken> make(String name, TokenRequest request, Actor actor) {
    Names.require("token", name);
    String text = TokenText.random();
    AccessToken token = token(name, request, actor);
    if (TAKEN.contains(name) || !store.add(token, TokenHash.of(text))) {
      throw ProblemException.of(
          409,
          "token-exists",
          "There is a token of that name",
          "'%s' stays as it is; revoke it with DELETE or choose another name.".formatted(name));
    }
    leaveTraces("token-created", name, actor);
    return Outcome.created(token.telling(text), "/api/v1/tokens").keptAs(token);
  }

  /** From now on the token is unknown here, and after some seconds on every server. */
  Outcome<AccessToken> revoke(String name, Actor actor) {
    AccessToken token = store.find(name).orElseThrow(() -> notFound(name));
    store.remove(name);
    known.forget();
    leaveTraces("token-revoked", name, actor);
    return Outcome.ok(token);
  }

  private AccessToken token(String name, TokenRequest request, Actor actor) {
    Instant now = Times.now(clock);
    Integer days = request.days();
    return new AccessToken(
        name,
        request.grants(),
        days == null ? null : now.plus(Duration.ofDays(days)),
        now,
        actor.name(),
        null);
  }

  private void leaveTraces(String action, String name, Actor actor) {
    audit.add(new AuditEntry(actor.name(), action, name, Optional.empty(), actor.requestId()));
    outbox.add(new Event(action, name, "{\"token\":\"" + name + "\"}"));
  }

  private static ProblemException notFound(String name) {
    return ProblemException.of(
        404,
        "token-not-found",
        "No such token",
        "There is no token '%s'; GET /api/v1/tokens lists them.".formatted(name));
  }
}
