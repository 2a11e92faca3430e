package dev.concordat.registry.lint;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

/** Rulesets of policies, and what they do to documents that are published. */
class LintAtPublishTest {
  private static final String RULES =
      """
      lint:
        level: %s
        ruleset: |
          rules:
            team-named:
              severity: error
              message: say which team it is
              given: $.info
              then: {field: x-team, function: truthy}
      """;

  private final Api api = TestRegistry.shared().api();
  private final String namespace = freshName();
  private final String contract = "/api/v1/contracts/" + namespace + "/pets";
  private final String ofNamespace = "/api/v1/policies/namespaces/" + namespace;
  private final String ofContract = "/api/v1/policies/contracts/" + namespace + "/pets";
  private final String pets = OpenApiText.titled("Pets").yaml();

  @Test
  void nobodyIsBotheredWhereThePolicySaysNothing() {
    Answer published = publish("1.0.0", pets);
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    assertThat(published.json().has("lint")).isFalse();
    assertThat(api.get(contract + "/policy").json().at("/from").get("lint.level").asText())
        .isEqualTo("default");
  }

  @Test
  void aPublicationIsAnsweredWithWhatTheRulesSay() {
    api.put(ofNamespace, RULES.formatted("warn"));
    Answer published = publish("1.0.0", pets);
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    assertThat(published.at("/lint/counts/error")).isEqualTo("1");
    assertThat(published.at("/lint/findings/0/rule")).isEqualTo("team-named");
    assertThat(published.at("/lint/findings/0/pointer")).isEqualTo("/info");
    assertThat(published.at("/lint/findings/0/line")).isEqualTo("2");
  }

  @Test
  void enforcedErrorsRefuseTheVersionAndNothingIsStored() {
    api.put(ofNamespace, RULES.formatted("enforce"));
    Answer refused = publish("1.0.0", pets);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.at("/code")).isEqualTo("lint-failed");
    assertThat(refused.at("/problems/0/message")).isEqualTo("team-named: say which team it is");
    assertThat(refused.at("/problems/0/pointer")).isEqualTo("/info");
    assertThat(api.get(contract).status()).isEqualTo(404);
    String mended = pets.replace("title: ", "x-team: shop, title: ");
    assertThat(publish("1.0.0", mended).status()).isEqualTo(201);
  }

  @Test
  void aDraftMayBreakTheRulesUntilItIsPublished() {
    api.put(ofNamespace, RULES.formatted("enforce"));
    Answer draft = api.put(contract + "/versions/1.0.0?owner=shop&draft=true", pets);
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    assertThat(draft.at("/lint/counts/error")).isEqualTo("1");
  }

  @Test
  void aDryRunTellsTheFindingsToo() {
    publish("1.0.0", pets);
    api.put(ofNamespace, RULES.formatted("warn"));
    Answer dryRun = api.post(contract + "/check", pets);
    assertThat(dryRun.at("/lint/findings/0/rule")).isEqualTo("team-named");
  }

  @Test
  void whatTheRulesSayOfAVersionCanBeAskedWhateverTheLevel() {
    publish("1.0.0", pets);
    Answer recommended = api.get(contract + "/versions/1.0.0/lint");
    assertThat(recommended.status()).as(recommended.text()).isEqualTo(200);
    assertThat(recommended.at("/level")).isEqualTo("off");
    assertThat(recommended.text()).contains("owner-named");
    api.put(ofContract, RULES.formatted("warn"));
    assertThat(api.get(contract + "/versions/latest/lint").at("/findings/0/rule"))
        .isEqualTo("team-named");
    assertThat(api.get(contract + "/versions/9.0.0/lint").status()).isEqualTo(404);
  }

  @Test
  void rulesetAndLevelEachComeFromTheNearestScopeThatSaysSo() {
    api.put(ofNamespace, RULES.formatted("enforce"));
    api.put(ofContract, "lint: {level: warn}\n");
    Answer policy = api.get(contract + "/policy");
    assertThat(policy.at("/settings/lint/level")).isEqualTo("warn");
    assertThat(policy.at("/settings/lint/ruleset")).contains("team-named");
    assertThat(policy.json().at("/from").get("lint.level").asText())
        .isEqualTo("contract " + namespace + "/pets");
    assertThat(policy.json().at("/from").get("lint.ruleset").asText())
        .isEqualTo("namespace " + namespace);
  }

  @Test
  void aRulesetThatCannotBeUsedIsRefusedWithItsLines() {
    Answer unknown = api.put(ofNamespace, "lint: {ruleset: company-rules, level: warn}\n");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).contains("there is no ruleset 'company-rules'");
    Answer wrong =
        api.put(
            ofNamespace,
            "lint:\n  ruleset: |\n    rules:\n      r: {given: $, then: {function: mine}}\n"
                + "      s: {given: nowhere, then: {function: truthy}}\n");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.at("/code")).isEqualTo("bad-policy");
    assertThat(wrong.text()).contains("ruleset:2:").contains("ruleset:3:").contains("'mine'");
    Answer fetched =
        api.put(ofNamespace, "lint: {ruleset: \"extends: 'https://example.com/r.yaml'\\n\"}\n");
    assertThat(fetched.status()).isEqualTo(400);
    assertThat(fetched.text()).contains("never fetched");
    assertThat(api.put(ofNamespace, "lint: {level: loud, tone: 1}\n").text())
        .contains("must be one of off, warn, enforce")
        .contains("'tone' is no field here");
  }

  private Answer publish(String version, String document) {
    return api.put(contract + "/versions/" + version + "?owner=shop", document);
  }
}
