package dev.concordat.registry.policies;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class PolicyTrialTest {
  private final Api api = TestRegistry.shared().api();
  private final String namespace = freshName();
  private final String pets = "/api/v1/contracts/" + namespace + "/pets";
  private final String trial = "/api/v1/policies/namespaces/" + namespace + "/trial";

  @Test
  void aPolicyIsTriedOnWhatWasPublishedLast() {
    OpenApiText text = OpenApiText.titled("Pets");
    api.put(pets + "/versions/1.0.0?owner=shop", text.yaml());
    api.put(pets + "/versions/1.0.1", text.with("/dogs").yaml());
    Answer tried = api.post(trial, "{\"semver\":\"enforce\"}");
    assertThat(tried.status()).as(tried.text()).isEqualTo(200);
    assertThat(tried.at("/tried")).isEqualTo("2");
    assertThat(tried.at("/changed")).isEqualTo("1");
    assertThat(tried.at("/versions/0/version")).isEqualTo("1.0.1");
    assertThat(tried.at("/versions/0/now/decision")).isEqualTo("published");
    assertThat(tried.at("/versions/0/then/decision")).isEqualTo("version-too-small");
    assertThat(api.get(pets + "/policy").at("/settings/semver")).isEqualTo("warn");
  }

  @Test
  void aContractsPolicyIsTriedByItsTeamAndWiderOnesByAnAdmin() {
    api.put(pets + "/versions/1.0.0?owner=shop", OpenApiText.titled("Pets").yaml());
    String own = "/api/v1/policies/contracts/" + namespace + "/pets/trial";
    String others = api.token("others-" + namespace, "publisher:elsewhere");
    assertThat(api.as(others, "POST", own, "{}").at("/code")).isEqualTo("wrong-role");
    String shops = api.token("shops-" + namespace, "publisher:shop");
    assertThat(api.as(shops, "POST", own, "{}").at("/tried")).isEqualTo("1");
    assertThat(api.as(shops, "POST", trial, "{}").at("/code")).isEqualTo("wrong-role");
  }

  @Test
  void aTrialHasALimit() {
    assertThat(api.post(trial + "?last=0", "{}").at("/code")).isEqualTo("bad-parameter");
    assertThat(api.post(trial, "{\"semver\":1}").at("/code")).isEqualTo("bad-policy");
  }
}
