package dev.concordat.registry.policies;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private final Api api = TestRegistry.shared().api();
  private final String namespace = freshName();
  private final String contract = "/api/v1/contracts/" + namespace + "/pets";
  private final String ofNamespace = "/api/v1/policies/namespaces/" + namespace;
  private final String ofContract = "/api/v1/policies/contracts/" + namespace + "/pets";

  @Test
  void theNearestScopeWinsAndIsNamed() {
    api.put(ofNamespace, "{\"mode\":\"FULL\",\"semver\":\"enforce\"}");
    api.put(ofContract, "{\"mode\":\"NONE\"}");
    Answer effective = api.get(contract + "/policy");
    assertThat(effective.at("/settings/mode")).isEqualTo("NONE");
    assertThat(effective.at("/from/mode")).isEqualTo("contract " + namespace + "/pets");
    assertThat(effective.at("/settings/semver")).isEqualTo("enforce");
    assertThat(effective.at("/from/semver")).isEqualTo("namespace " + namespace);
    assertThat(effective.at("/settings/minimumDeprecationDays")).isEqualTo("90");
    assertThat(effective.at("/from/minimumDeprecationDays")).isEqualTo("default");
  }

  @Test
  void overridesAddUpAndTheNearestWinsForARule() {
    api.put(ofNamespace, "severityOverrides: {operation-removed: risky, operation-added: off}\n");
    api.put(ofContract, "severityOverrides: {operation-removed: safe}\n");
    Answer effective = api.get(contract + "/policy");
    assertThat(effective.at("/settings/severityOverrides/operation-removed")).isEqualTo("safe");
    assertThat(effective.at("/settings/severityOverrides/operation-added")).isEqualTo("off");
    assertThat(effective.json().at("/from").get("severityOverrides.operation-added").asText())
        .isEqualTo("namespace " + namespace);
  }

  @Test
  void anEmptyListTakesBackWhatAnOuterScopeSays() {
    api.put(ofNamespace, "requiredSignOffs: [shop]\n");
    api.put(ofContract, "requiredSignOffs: []\n");
    Answer effective = api.get(contract + "/policy");
    assertThat(effective.json().at("/settings/requiredSignOffs")).isEmpty();
    assertThat(effective.at("/from/requiredSignOffs")).isEqualTo("contract " + namespace + "/pets");
  }

  @Test
  void aRuleIsJudgedAsThePolicySays() {
    OpenApiText pets = OpenApiText.titled("Pets");
    api.put(contract + "/versions/1.0.0?owner=shop", pets.with("/dogs").yaml());
    String next = pets.without("/dogs").yaml();
    assertThat(api.post(contract + "/versions", next).at("/code")).isEqualTo("breaking-change");
    api.put(ofNamespace, "severityOverrides: {operation-removed: risky}\n");
    Answer published = api.post(contract + "/versions", next);
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    assertThat(published.at("/version")).isEqualTo("1.1.0");
    assertThat(published.at("/report/findings/0/severity")).isEqualTo("risky");
    assertThat(published.at("/report/findings/0/ruleSeverity")).isEqualTo("breaking");
    assertThat(published.at("/counts/risky")).isEqualTo("1");
  }

  @Test
  void aNumberThatIsTooSmallIsToldOrRefused() {
    OpenApiText pets = OpenApiText.titled("Pets");
    api.put(contract + "/versions/1.0.0?owner=shop", pets.yaml());
    Answer warned = api.put(contract + "/versions/1.0.1", pets.with("/dogs").yaml());
    assertThat(warned.at("/warnings/0")).contains("1.1.0 or greater");
    api.put(ofNamespace, "{\"semver\":\"enforce\"}");
    Answer refused = api.put(contract + "/versions/1.0.2", pets.with("/cats").yaml());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("version-too-small");
    assertThat(api.put(contract + "/versions/1.1.0", pets.yaml()).status()).isEqualTo(201);
    api.put(ofNamespace, "{\"semver\":\"off\"}");
    assertThat(api.get(contract + "/versions/1.0.1").json().at("/warnings")).isEmpty();
  }

  @Test
  void aPolicyIsChangedFromTheStateThatWasSeen() {
    String tag = api.get(ofNamespace).header("ETag");
    Answer first = api.put(ofNamespace, "{\"mode\":\"FULL\"}", "If-Match", tag);
    assertThat(first.at("/revision")).isEqualTo("1");
    Answer second = api.put(ofNamespace, "{}", "If-Match", tag);
    assertThat(second.at("/code")).isEqualTo("changed-meanwhile");
    assertThat(api.get(ofNamespace).at("/settings/mode")).isEqualTo("FULL");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
    Answer answer =
        api.put(
            ofNamespace,
            "mode: SIDEWAYS\nsemver: maybe\nminimumDeprecationDays: -1\n"
                + "severityOverrides: {no-such-rule: off}\ncolour: red\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("bad-policy");
    assertThat(answer.json().at("/problems")).hasSize(5);
    assertThat(answer.at("/problems/0/pointer")).isEqualTo("/mode");
    assertThat(answer.at("/problems/1/line")).isEqualTo("2");
  }
}
