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
  void aContractMayBeDeclaredBeforeItIsPublished() {
    String contract = freshName();
    String file =
        "contracts: [{name: shop/%s, owner: shop, notes: soon, docs: 'https://x.example', FORMAT}]"
            .formatted(contract);
    Answer refused = api.put("/api/v1/catalog", file.replace(", FORMAT", ""));
    assertThat(refused.at("/problems/0/message")).contains("say its 'format'");
    String declaring = file.replace("FORMAT", "format: openapi");
    assertThat(api.put("/api/v1/catalog?dryRun=true", declaring).at("/steps/0/action"))
        .isEqualTo("create");
    assertThat(api.get("/api/v1/contracts/shop/" + contract).status()).isEqualTo(404);
    assertThat(api.put("/api/v1/catalog", declaring).at("/applied")).isEqualTo("true");
    assertThat(api.put("/api/v1/catalog", declaring).at("/steps/0/action")).isEqualTo("keep");
    Answer card = api.get("/api/v1/contracts/shop/" + contract + "/card");
    assertThat(card.at("/notes")).isEqualTo("soon");
    assertThat(card.at("/owner")).isEqualTo("shop");
    Answer listed = api.get("/api/v1/contracts?q=" + contract);
    assertThat(listed.at("/items/0/versionCount")).isEqualTo("0");
    assertThat(listed.at("/items/0/format")).isEqualTo("openapi");
    String other = file.replace("FORMAT", "format: asyncapi");
    assertThat(api.put("/api/v1/catalog", other).at("/problems/0/message"))
        .contains("which is openapi");
    String version = "/api/v1/contracts/shop/" + contract + "/versions/1.0.0";
    assertThat(api.put(version, OpenApiText.titled("Soon there").yaml()).status()).isEqualTo(201);
    assertThat(api.get("/api/v1/contracts/shop/" + contract).at("/title")).isEqualTo("Soon there");
  }

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
