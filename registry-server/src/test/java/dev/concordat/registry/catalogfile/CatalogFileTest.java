package dev.concordat.registry.catalogfile;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class CatalogFileTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @Test
  void aFileIsPlannedCarriedOutAndThenChangesNothing() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    Answer plan = api.put("/api/v1/catalog?dryRun=true", file());
    assertThat(plan.status()).as(plan.text()).isEqualTo(200);
    assertThat(plan.at("/applied")).isEqualTo("false");
    assertThat(plan.json().at("/steps").findValuesAsText("action"))
        .containsExactly("create", "create", "change");
    assertThat(api.get("/api/v1/teams/" + name).status()).isEqualTo(404);

    assertThat(api.put("/api/v1/catalog", file()).at("/applied")).isEqualTo("true");
    assertThat(api.get("/api/v1/teams/" + name).at("/onCall"))
        .isEqualTo("https://oncall.example.com/pets");
    assertThat(api.get("/api/v1/services/" + name).at("/team")).isEqualTo(name);
    Answer card = api.get(contract(name) + "/card");
    assertThat(card.at("/owner")).isEqualTo(name);
    assertThat(card.at("/labels/0")).isEqualTo("public");

    Answer again = api.put("/api/v1/catalog", file());
    assertThat(again.json().at("/steps").findValuesAsText("action"))
        .containsExactly("keep", "keep", "keep");
  }

  @Test
  void aFileWithProblemsChangesNothingAndHearsOfAllOfThem() {
    Answer answer =
        api.put(
            "/api/v1/catalog",
            "teams:\n"
                + "  - name: "
                + name
                + "\n"
                + "  - name: "
                + name
                + "\n"
                + "services:\n"
                + "  - name: one\n"
                + "    team: nobody-here\n"
                + "contracts:\n"
                + "  - name: shop/never-published-"
                + name
                + "\n"
                + "    owner: "
                + name
                + "\n"
                + "    colour: red\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("bad-catalog");
    assertThat(answer.json().at("/problems").findValuesAsText("pointer"))
        .containsExactly(
            "/teams/1/name", "/services/0/team", "/contracts/0/name", "/contracts/0/colour");
    assertThat(answer.at("/problems/1/line")).isEqualTo("6");
    assertThat(api.get("/api/v1/teams/" + name).status()).isEqualTo(404);
  }

  private String file() {
    return """
        teams:
          - name: %1$s
            displayName: Pets
            onCall: https://oncall.example.com/pets
        services:
          - name: %1$s
            team: %1$s
            tier: '1'
        contracts:
          - name: shop/%1$s
            owner: %1$s
            notes: "*All* pets"
            labels: [public]
        """
        .formatted(name);
  }
}
