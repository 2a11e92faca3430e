package dev.concordat.registry.services;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class ServicesTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();
  private final String service = "/api/v1/services/" + name;

  @Test
  void aServiceIsAddedReadAndChanged() {
    Answer added =
        api.put(
            service,
            "{\"team\":\"shop\",\"tier\":\"1\",\"repository\":\"https://git.example.com/s\","
                + "\"runbook\":\"https://wiki.example.com/s\",\"slo\":\"99.9 % in 30 days\"}");
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    assertThat(added.header("Location")).isEqualTo(service);
    assertThat(api.get(service).at("/slo")).isEqualTo("99.9 % in 30 days");
    Answer changed = api.put(service, "{\"team\":\"shop\",\"tier\":\"2\"}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/tier")).isEqualTo("2");
    assertThat(changed.json().has("slo")).isFalse();
    assertThat(api.get(service).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void servicesAreListedByTeam() {
    api.putTeam(name);
    api.put(service, "{\"team\":\"" + name + "\"}");
    Answer mine = api.get("/api/v1/services?team=" + name);
    assertThat(mine.json().at("/items").findValuesAsText("name")).containsExactly(name);
    assertThat(mine.at("/total")).isEqualTo("1");
  }

  @Test
  void whatIsNoServiceIsRefused() {
    assertThat(api.get(service).at("/code")).isEqualTo("service-not-found");
    assertThat(api.put(service, "{\"tier\":\"1\"}").at("/code")).isEqualTo("bad-service");
    Answer script = api.put(service, "{\"team\":\"shop\",\"runbook\":\"javascript:alert(1)\"}");
    assertThat(script.at("/problems/0/pointer")).isEqualTo("/runbook");
    Answer team = api.put(service, "{\"team\":\"nobody-" + name + "\"}");
    assertThat(team.status()).isEqualTo(422);
    assertThat(team.at("/code")).isEqualTo("unknown-team");
  }

  @Test
  void anEditOfAnOldStateIsRefused() {
    api.put(service, "{\"team\":\"shop\"}");
    String tag = api.get(service).header("ETag");
    assertThat(api.put(service, "{\"team\":\"shop\"}", "If-Match", tag).status()).isEqualTo(200);
    assertThat(api.put(service, "{\"team\":\"shop\"}", "If-Match", tag).status()).isEqualTo(412);
  }
}
