package dev.concordat.registry.tokens;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();
  private final String path = "/api/v1/tokens/" + name;

  @Test
  void aTokenIsToldOnceAndWorksUntilItIsRevoked() {
    Answer made = api.put(path, "{\"grants\":[\"reader\",\"publisher:shop\"],\"days\":1}");
    assertThat(made.status()).isEqualTo(201);
    String token = made.at("/token");
    assertThat(token).startsWith("concordat_");
    assertThat(me(token).text())
        .isEqualTo(
            "{\"authenticated\":true,\"name\":\"%s\",\"roles\":[\"reader\",\"publisher:shop\"]}"
                .formatted(name));
    assertThat(list().text()).contains(name).contains("expiresAt").doesNotContain(token);
    assertThat(api.write("DELETE", path, new byte[0]).text()).doesNotContain(token);
    assertThat(me(token).status()).isEqualTo(401);
  }

  @Test
  void aRepeatedRequestDoesNotTellTheToken() {
    String body = "{\"grants\":[\"reader\"]}";
    Answer first = api.put(path, body, "Idempotency-Key", name);
    Answer again = api.put(path, body, "Idempotency-Key", name);
    assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
    assertThat(again.text()).contains(name).doesNotContain(first.at("/token"));
  }

  @Test
  void aNameIsTakenOnce() {
    api.token(name, "reader");
    Answer second = api.put(path, "{\"grants\":[\"admin\"]}");
    assertThat(second.at("/code")).isEqualTo("token-exists");
    assertThat(api.put("/api/v1/tokens/admin", "{\"grants\":[\"reader\"]}").at("/code"))
        .isEqualTo("token-exists");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"grants\":[]}",
        "{\"grants\":[\"king\"]}",
        "{\"grants\":[\"admin:shop\"]}",
        "{\"grants\":[\"reader:\"]}",
        "{\"grants\":[\"reader,admin\"]}",
        "{\"grants\":[null]}",
        "{\"grants\":[\"reader\"],\"days\":0}"
      })
  void nonsenseIsRefused(String body) {
    assertThat(api.put(path, body).at("/code")).isEqualTo("bad-token-request");
  }

  private Answer me(String token) {
    return api.get("/api/v1/me", "Authorization", "Bearer " + token);
  }

  private Answer list() {
    return api.get("/api/v1/tokens", "Authorization", "Bearer " + TestRegistry.ADMIN);
  }
}
