package dev.concordat.registry.idempotency;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();
  private final String path = contract(name) + "/versions?owner=shop";

  @Test
  void aRepeatedRequestGetsTheFirstAnswer() {
    String document = OpenApiText.titled("Pets").yaml();
    Answer first = api.post(path, document, "Idempotency-Key", name);
    Answer again = api.post(path, document, "Idempotency-Key", name);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Idempotent-Replay")).isEmpty();
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void aKeyBelongsToOneRequest() {
    api.post(path, OpenApiText.titled("Pets").yaml(), "Idempotency-Key", name);
    Answer other = api.post(path, OpenApiText.titled("Dogs").yaml(), "Idempotency-Key", name);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.at("/code")).isEqualTo("idempotency-key-reused");
  }

  @Test
  void aRefusedRequestIsJudgedAgain() {
    String document = OpenApiText.titled("Pets").yaml();
    String late = contract(name) + "/versions?owner=late-" + name;
    assertThat(api.post(late, document, "Idempotency-Key", name).status()).isEqualTo(422);
    api.putTeam("late-" + name);
    assertThat(api.post(late, document, "Idempotency-Key", name).status()).isEqualTo(201);
  }

  @Test
  void teamsAreWrittenOnceAsWell() {
    String team = "/api/v1/teams/" + name;
    assertThat(api.put(team, "{}", "Idempotency-Key", name).status()).isEqualTo(201);
    Answer again = api.put(team, "{}", "Idempotency-Key", name);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
  }

  @Test
  void aKeyHasALimit() {
    Answer answer = api.put("/api/v1/teams/x", "{}", "Idempotency-Key", "k".repeat(101));
    assertThat(answer.at("/code")).isEqualTo("bad-idempotency-key");
  }

  @Test
  void theLongestKeyOfTheLongestNameIsTaken() {
    String caller = (name + "x".repeat(100)).substring(0, 100);
    String token = api.token(caller, "admin");
    String key = "k".repeat(100);
    for (int n = 0; n < 2; n++) {
      HttpRequest.Builder request =
          api.request("/api/v1/teams/" + name)
              .PUT(HttpRequest.BodyPublishers.ofString("{}"))
              .header("Authorization", "Bearer " + token)
              .header("Idempotency-Key", key);
      assertThat(api.send(request).status()).isEqualTo(201);
    }
  }
}
