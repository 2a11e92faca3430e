package dev.concordat.registry.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TokenStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");
  private static final AccessToken CI =
      new AccessToken("ci", List.of("reader", "publisher:shop"), NOW, NOW, "admin", null);

  private TestDatabase database;
  private TokenStore tokens;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    tokens = new TokenStore(database.jooq());
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aTokenIsFoundByItsHash() {
    TokenHash hash = TokenHash.of("secret");
    assertThat(tokens.add(CI, hash)).isTrue();
    assertThat(tokens.add(CI, TokenHash.of("other"))).isFalse();
    assertThat(tokens.withHash(hash)).contains(CI);
    assertThat(tokens.withHash(TokenHash.of("other"))).isEmpty();
    assertThat(tokens.all()).containsExactly(CI);
    assertThat(tokens.remove("ci")).isTrue();
    assertThat(tokens.remove("ci")).isFalse();
    assertThat(tokens.withHash(hash)).isEmpty();
  }

  @Test
  void aTokenExpiresAtItsTime() {
    assertThat(CI.isExpired(NOW.minusMillis(1))).isFalse();
    assertThat(CI.isExpired(NOW)).isTrue();
    assertThat(new AccessToken("x", List.of(), null, NOW, null, null).isExpired(NOW)).isFalse();
  }
}
