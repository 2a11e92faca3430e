package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class PublishingRightsTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @Test
  void aTeamsPublisherPublishesItsContractsAndNoOthers() {
    String other = freshName();
    api.putTeam(other);
    String shops = api.token("shops-" + name, "publisher:shop");
    String others = api.token("others-" + name, "publisher:" + other, "reader");
    assertThat(publish(others, "shop").at("/code")).isEqualTo("wrong-role");
    assertThat(publish(shops, "shop").status()).isEqualTo(201);
    assertThat(publish(others, other).at("/code"))
        .as("the owner is who owns it, not who is named")
        .isEqualTo("wrong-role");
    Answer refused = publish(others, "shop");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/detail")).contains("this needs publisher of team 'shop'");
  }

  @Test
  void anOwnerOfEverythingPublishesEverything() {
    assertThat(publish(api.token("owner-" + name, "owner"), "shop").status()).isEqualTo(201);
  }

  private Answer publish(String token, String owner) {
    String path = contract(name) + "/versions/1.0.0?owner=" + owner;
    return api.as(token, "PUT", path, OpenApiText.titled("Pets").yaml());
  }
}
