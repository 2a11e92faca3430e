package dev.concordat.registry.security;

import dev.concordat.registry.settings.Settings;
import io.micronaut.context.annotation.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows callers by their tokens: those the operator set, and the one made at the first start. */
@Context
final class Tokens {
  private final List<StoredToken> known;

  Tokens(Settings settings, BootstrapToken bootstrap, TokenStore store) {
    List<StoredToken> tokens = new ArrayList<>();
    settings.security().adminToken().ifPresent(t -> tokens.add(given("admin", Role.ADMIN, t)));
    settings
        .security()
        .publisherToken()
        .ifPresent(t -> tokens.add(given("publisher", Role.PUBLISHER, t)));
    if (settings.security().adminToken().isEmpty()) {
      bootstrap.ensure();
      tokens.addAll(store.all());
    }
    this.known = List.copyOf(tokens);
  }

  Optional<Caller> callerWith(String token) {
    TokenHash hash = TokenHash.of(token);
    return known.stream().filter(t -> t.hash().matches(hash)).map(StoredToken::caller).findFirst();
  }

  private static StoredToken given(String name, Role role, String token) {
    return new StoredToken(new Caller(name, role), TokenHash.of(token));
  }
}
