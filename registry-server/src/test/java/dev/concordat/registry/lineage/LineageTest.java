package dev.concordat.registry.lineage;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();
  private final OpenApiText text = OpenApiText.titled("Pets").with("/dogs").with("/cats");

  @Test
  void aChangeHitsThoseWhoseUseItTouches() {
    api.publish(name, "1.0.0", text.yaml());
    service(
        "dog",
        "{\"contract\":\"shop/"
            + name
            + "\",\"range\":\"^1\","
            + "\"uses\":[{\"exchange\":\"GET /dogs\"}]}");
    service(
        "cat", "{\"contract\":\"shop/" + name + "\"," + "\"uses\":[{\"exchange\":\"GET /cats\"}]}");
    service("any", "{\"contract\":\"shop/" + name + "\"}");
    Answer impact = api.post(contract(name) + "/impact", text.without("/dogs").yaml());
    assertThat(impact.status()).as(impact.text()).isEqualTo(200);
    assertThat(impact.json().at("/hit").findValuesAsText("service"))
        .containsExactly("any-" + name, "dog-" + name);
    assertThat(impact.at("/untouched")).isEqualTo("1");
    assertThat(impact.at("/hit/1/inRange")).isEqualTo("false");
    assertThat(impact.at("/hit/1/team")).isEqualTo("shop");
    assertThat(impact.at("/hit/1/touched/0/because")).isEqualTo("it uses GET /dogs");
    assertThat(impact.at("/hit/1/worst")).isEqualTo("breaking");
  }

  @Test
  void aServiceIsSpokenForByTheTeamThatRunsIt() {
    api.put("/api/v1/services/dog-" + name, "{\"team\":\"shop\"}");
    String path = "/api/v1/services/dog-" + name + "/contracts";
    String others = api.token("others-" + name, "publisher:elsewhere");
    assertThat(api.as(others, "PUT", path, "{}").at("/code")).isEqualTo("wrong-role");
    String shops = api.token("shops-" + name, "publisher:shop");
    assertThat(api.as(shops, "PUT", path, "{}").status()).isEqualTo(200);
  }

  @Test
  void whatLiesBetweenTwoVersionsHitsAsWell() {
    api.publish(name, "1.0.0", text.yaml());
    service("dog", "{\"contract\":\"shop/" + name + "\"}");
    api.publish(name, "1.1.0", text.with("/birds").yaml());
    Answer harmless = api.get(contract(name) + "/impact?from=1.0.0");
    assertThat(harmless.json().at("/hit")).isEmpty();
    assertThat(api.get(contract(name) + "/impact?from=1.1.0&to=1.0.0").json().at("/hit"))
        .hasSize(1);
  }

  @Test
  void theTeamsOfHitConsumersHaveToSignWhenThePolicySaysSo() {
    api.putTeam("dogs-" + name);
    api.publish(name, "1.0.0", text.yaml());
    api.put("/api/v1/services/dog-" + name, "{\"team\":\"dogs-" + name + "\"}");
    declare("dog", "{\"consumes\":[{\"contract\":\"shop/" + name + "\"}]}");
    api.put(
        "/api/v1/policies/contracts/shop/" + name,
        "{\"approval\":\"review\",\"requiredSignOffs\":[\"consumers\"]}");
    Answer waiting = api.post(contract(name) + "/versions", text.without("/dogs").yaml());
    assertThat(waiting.status()).as(waiting.text()).isEqualTo(202);
    assertThat(waiting.at("/review/signOffs/0/team")).isEqualTo("dogs-" + name);
    assertThat(waiting.at("/review/signOffs/0/required")).isEqualTo("true");
  }

  @Test
  void theNeighbourhoodIsWalkedAndWhatIsCutIsCounted() {
    // a provides one, b consumes one and provides two, c and d consume two; and back to a.
    for (String service : List.of("a", "b", "c", "d")) {
      api.put("/api/v1/services/" + service + "-" + name, "{\"team\":\"shop\"}");
    }
    declare("a", provides("one") + ",\"consumes\":[" + consumes("two") + "]}");
    declare("b", provides("two") + ",\"consumes\":[" + consumes("one") + "]}");
    declare("c", "{\"consumes\":[" + consumes("two") + "]}");
    declare("d", "{\"consumes\":[" + consumes("two") + "]}");
    String start = "/api/v1/contracts/" + name + "/one/lineage?direction=downstream";
    Answer near = api.get(start + "&depth=1");
    assertThat(near.json().at("/nodes").findValuesAsText("name"))
        .containsExactly(name + "/one", "b-" + name);
    assertThat(near.at("/cut")).isEqualTo("1");
    Answer far = api.get(start + "&depth=10");
    assertThat(far.json().at("/nodes")).hasSize(6);
    assertThat(far.at("/cut")).isEqualTo("0");
    assertThat(far.json().at("/edges")).hasSize(6);
    Answer few = api.get(start + "&depth=10&limit=3");
    assertThat(few.json().at("/nodes")).hasSize(3);
    assertThat(few.at("/cut")).isEqualTo("3");
    Answer up = api.get("/api/v1/services/c-" + name + "/lineage?direction=upstream&depth=2");
    assertThat(up.json().at("/nodes").findValuesAsText("name"))
        .containsExactly("c-" + name, name + "/two", "b-" + name);
  }

  @Test
  void aDeclarationReplacesTheOneBefore() {
    service("dog", "{\"contract\":\"shop/one\"}");
    Answer second = declare("dog", "provides: [shop/two]\n");
    assertThat(second.json().at("/consumes")).isEmpty();
    assertThat(api.get("/api/v1/services/dog-" + name + "/contracts").at("/provides/0"))
        .isEqualTo("shop/two");
  }

  @Test
  void whatIsNoDeclarationIsRefused() {
    api.put("/api/v1/services/dog-" + name, "{\"team\":\"shop\"}");
    Answer answer =
        declare("dog", "provides: [one]\nconsumes:\n  - contract: a/b\n    range: latest\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("bad-declarations");
    assertThat(answer.json().at("/problems")).hasSize(2);
    assertThat(api.put("/api/v1/services/none-" + name + "/contracts", "{}").status())
        .isEqualTo(404);
    assertThat(api.get("/api/v1/contracts/a/b/lineage?depth=99").at("/code"))
        .isEqualTo("bad-parameter");
  }

  private void service(String service, String consumption) {
    api.put("/api/v1/services/" + service + "-" + name, "{\"team\":\"shop\"}");
    assertThat(declare(service, "{\"consumes\":[" + consumption + "]}").status()).isEqualTo(200);
  }

  private Answer declare(String service, String declarations) {
    return api.put("/api/v1/services/" + service + "-" + name + "/contracts", declarations);
  }

  private String provides(String contract) {
    return "{\"provides\":[\"" + name + "/" + contract + "\"]";
  }

  private String consumes(String contract) {
    return "{\"contract\":\"" + name + "/" + contract + "\"}";
  }
}
