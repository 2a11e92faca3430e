package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class ContractCardsTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @Test
  void whatPeopleSayOfAContractIsKeptBesideIt() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    String tag = api.get(contract(name) + "/card").header("ETag");
    String said =
        "{\"notes\":\"# Pets\",\"docs\":\"https://docs.example.com\",\"labels\":[\"b\",\"a\",\"a\"]}";
    Answer card = api.put(contract(name) + "/card", said, "If-Match", tag);
    assertThat(card.status()).as(card.text()).isEqualTo(200);
    assertThat(card.at("/notes")).isEqualTo("# Pets");
    assertThat(card.json().at("/labels")).hasSize(2);
    assertThat(card.at("/labels/0")).isEqualTo("a");
    assertThat(api.put(contract(name) + "/card", said, "If-Match", tag).status()).isEqualTo(412);
    assertThat(api.put(contract(name) + "/card", "{\"docs\":\"ftp://x\"}").at("/code"))
        .isEqualTo("bad-card");
  }

  @Test
  void aContractIsHandedOverForAReason() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    api.putTeam(name);
    String owner = contract(name) + "/owner";
    assertThat(api.put(owner, "{\"team\":\"" + name + "\"}").at("/code")).isEqualTo("bad-transfer");
    Answer unknown = api.put(owner, "{\"team\":\"nobody-x\",\"reason\":\"why not\"}");
    assertThat(unknown.at("/code")).isEqualTo("unknown-team");
    Answer moved = api.put(owner, "{\"team\":\"" + name + "\",\"reason\":\"new team\"}");
    assertThat(moved.at("/owner")).isEqualTo(name);
    assertThat(api.get(contract(name)).at("/owner")).isEqualTo(name);
  }
}
