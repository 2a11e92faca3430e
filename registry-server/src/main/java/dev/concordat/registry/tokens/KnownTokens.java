package dev.concordat.registry.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.registry.security.Caller;
import dev.concordat.registry.security.CallerSource;
import dev.concordat.registry.security.Grant;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.settings.Settings;
import io.micronaut.context.annotation.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows callers by their tokens: those the operator set, and those in the database. A token that
 * another server has revoked is forgotten here after some seconds.
 */
@Context
public final class KnownTokens implements CallerSource {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  private final List<GivenToken> given = new ArrayList<>();
  private final TokenStore store;
  private final Clock clock;
  private final boolean bootstrapped;
  private final Cache<TokenHash, AccessToken> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  KnownTokens(Settings settings, BootstrapToken bootstrap, TokenStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    Settings.Security security = settings.security();
    security.adminToken().ifPresent(token -> given.add(given("admin", Role.ADMIN, token)));
    security
        .publisherToken()
        .ifPresent(token -> given.add(given("publisher", Role.PUBLISHER, token)));
    this.bootstrapped = security.adminToken().isEmpty();
    if (bootstrapped) {
      bootstrap.ensure();
    }
  }

  @Override
  public Optional<Caller> callerWith(String token) {
    return callerWith(TokenHash.of(token));
  }

  /** The caller whose token has this SHA-256, in hex; empty when that token is not taken now. */
  public Optional<Caller> callerWithHash(String sha256) {
    return callerWith(new TokenHash(sha256));
  }

  private Optional<Caller> callerWith(TokenHash hash) {
    return given.stream()
        .filter(known -> known.hash().matches(hash))
        .map(GivenToken::caller)
        .findFirst()
        .or(() -> stored(hash));
  }

  /** At once on this server. */
  void forget() {
    remembered.invalidateAll();
  }

  private Optional<Caller> stored(TokenHash hash) {
    return Optional.ofNullable(remembered.get(hash, wanted -> store.withHash(wanted).orElse(null)))
        .filter(token -> !token.isExpired(clock.instant()))
        .filter(token -> bootstrapped || !token.name().equals(BootstrapToken.NAME))
        .map(KnownTokens::caller);
  }

  private static Caller caller(AccessToken token) {
    List<Grant> grants =
        token.grants().stream().flatMap(grant -> Grant.parse(grant).stream()).toList();
    return new Caller(token.name(), grants, token.name(), Optional.ofNullable(token.expiresAt()));
  }

  private static GivenToken given(String name, Role role, String token) {
    Caller caller = new Caller(name, List.of(Grant.everywhere(role)), name);
    return new GivenToken(caller, TokenHash.of(token));
  }

  private record GivenToken(Caller caller, TokenHash hash) {}
}
