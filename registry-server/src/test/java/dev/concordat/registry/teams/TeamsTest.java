package dev.concordat.registry.teams;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class TeamsTest {
  private final Api api = TestRegistry.shared().api();
  private final String team = "/api/v1/teams/" + freshName();

  @Test
  void aTeamIsAddedReadAndChanged() {
    Answer added = api.put(team, "{\"displayName\":\"Payments\",\"email\":\"pay@example.com\"}");
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("Location")).isEqualTo(team);
    assertThat(api.get(team).at("/email")).isEqualTo("pay@example.com");
    Answer changed = api.put(team, "{\"chat\":\"#pay\"}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(api.get(team).at("/chat")).isEqualTo("#pay");
    assertThat(api.get(team).json().has("email")).isFalse();
  }

  @Test
  void teamsAreListedByName() {
    api.put(team, "{}");
    assertThat(api.get("/api/v1/teams").json().at("/items").findValuesAsText("name"))
        .contains("shop")
        .isSorted();
  }

  @Test
  void anUnknownTeamIsNotFound() {
    assertThat(api.get(team).status()).isEqualTo(404);
    assertThat(api.get(team).at("/code")).isEqualTo("team-not-found");
  }

  @Test
  void whatIsNoTeamIsRefused() {
    for (String body : new String[] {"", "[]", "{", "7", "{\"email\":{}}"}) {
      Answer answer = api.put(team, body);
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.at("/code")).as(body).isEqualTo("bad-team");
    }
    assertThat(api.put(team, "{\"chat\":\"" + "x".repeat(300) + "\"}").status()).isEqualTo(400);
    assertThat(api.put(team, " ".repeat(100_000)).status()).isEqualTo(413);
    assertThat(api.put("/api/v1/teams/Shop", "{}").at("/code")).isEqualTo("invalid-name");
  }
}
