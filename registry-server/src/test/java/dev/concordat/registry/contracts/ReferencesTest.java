package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryFolder;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.source.DirectoryFolder;
import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
  private static final String MONEY =
      """
      $schema: https://json-schema.org/draft/2020-12/schema
      title: Money
      type: object
      required: [amount]
      properties:
        amount: {type: number}
        currency: {$ref: '#/$defs/Currency'}
      $defs:
        Currency: {type: string}
      """;
  private static final String MONEY_WITHOUT_NUMBER = MONEY.replace("type: number", "type: string");

  private final TestRegistry registry = TestRegistry.shared();
  private final Api api = registry.api();
  private final String money = freshName();
  private final String orders = freshName();

  @Test
  void aReferenceMeansTheVersionThatWasTheGreatestWhenItWasPublished() {
    publish(money, "1.0.0", MONEY);
    publish(orders, "1.0.0", orders("^1"));
    publish(money, "1.1.0", MONEY.replace("type: string", "type: string, maxLength: 3"));
    assertThat(references("1.0.0").at("/items/0/version")).isEqualTo("1.0.0");
    assertThat(references("1.0.0").at("/items/0/contract")).isEqualTo("shop/" + money);
    assertThat(references("1.0.0").at("/items/0/reference"))
        .isEqualTo("concordat:shop/" + money + "@^1");
    publish(orders, "1.1.0", orders("^1"));
    assertThat(references("1.1.0").at("/items/0/version")).isEqualTo("1.1.0");
    assertThat(references("1.0.0").at("/items/0/version")).isEqualTo("1.0.0");
  }

  @Test
  void aBreakInWhatIsReferredToIsABreak() {
    publish(money, "1.0.0", MONEY);
    publish(orders, "1.0.0", orders("*"));
    publish(money, "2.0.0", MONEY_WITHOUT_NUMBER);
    Answer refused = api.publish(orders, "1.1.0", orders("*"));
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.at("/result/findings/0/exchange")).isEqualTo("GET /orders");
    assertThat(refused.at("/result/findings/0/new/file"))
        .isEqualTo("concordat:shop/" + money + "@2.0.0");
    assertThat(refused.at("/result/findings/0/witness/confirmed")).isEqualTo("true");
    assertThat(api.publish(orders, "1.1.0", orders("^1")).status()).isEqualTo(201);
  }

  @Test
  void comparingPublishedVersionsUsesWhatTheyMeantThen() {
    publish(money, "1.0.0", MONEY);
    publish(orders, "1.0.0", orders("*"));
    publish(money, "2.0.0", MONEY_WITHOUT_NUMBER);
    publish(orders, "2.0.0", orders("*"));
    Answer changes = api.get(contract(orders) + "/changes?from=1.0.0&to=2.0.0");
    assertThat(changes.at("/result/verdict")).isEqualTo("breaking");
    Answer same = api.get(contract(orders) + "/changes?from=1.0.0&to=1.0.0");
    assertThat(same.json().at("/result/findings")).isEmpty();
  }

  @Test
  void documentationShowsWhatIsReferredTo() {
    publish(money, "1.0.0", MONEY);
    publish(orders, "1.0.0", orders("^1"));
    Answer docs = api.get(contract(orders) + "/versions/1.0.0/docs");
    String own = "concordat:shop/" + money + "@^1";
    String pinned = "concordat:shop/" + money + "@1.0.0#/$defs/Currency";
    assertThat(docs.json().at("/schemas").path(own).at("/schema/title").asText())
        .isEqualTo("Money");
    assertThat(docs.json().at("/schemas").path(own).at("/schema/properties/currency/$ref").asText())
        .isEqualTo(pinned);
    assertThat(docs.json().at("/schemas").path(pinned).at("/schema/type").asText())
        .isEqualTo("string");
  }

  @Test
  void lineageAndImpactFollowReferences() {
    String shop = freshName();
    publish(money, "1.0.0", MONEY);
    publish(orders, "1.0.0", orders("^1"));
    publish(shop, "1.0.0", referringTo(orders, "1.0.0#/components/schemas/Order"));
    Answer around = api.get(contract(money) + "/lineage?direction=downstream&depth=3");
    assertThat(around.json().at("/nodes").findValuesAsText("name"))
        .containsExactly("shop/" + money, "shop/" + orders, "shop/" + shop);
    assertThat(around.at("/references/0/contract")).isEqualTo("shop/" + orders);
    assertThat(around.at("/references/0/targetVersion")).isEqualTo("1.0.0");
    assertThat(api.get(contract(shop) + "/lineage?direction=upstream&depth=1").json().at("/nodes"))
        .hasSize(2);
    Answer impact = api.post(contract(money) + "/impact", MONEY_WITHOUT_NUMBER);
    assertThat(impact.json().at("/referrers").findValuesAsText("contract"))
        .containsExactly("shop/" + orders, "shop/" + shop);
    assertThat(impact.at("/referrers/0/meansNow")).isEqualTo("1.0.0");
    assertThat(impact.at("/referrers/0/inRange")).as("it would be 2.0.0").isEqualTo("false");
    assertThat(impact.at("/referrers/1/through")).isEqualTo("shop/" + orders);
    assertThat(api.post(contract(money) + "/impact", MONEY).json().at("/referrers")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "shop/nothing-here@^1, has no contract",
    "shop/MONEY@^2, is in the range ^2",
    "shop/MONEY@nonsense, names no range",
    "shop/MONEY@3.0.0, is draft",
    "shop/ORDERS@^1, refers to itself",
    "shop/MONEY, names no contract",
    "money, names no contract",
  })
  void whatLeadsNowhereIsRefusedWithItsPlace(String address, String because) {
    publish(money, "1.0.0", MONEY);
    api.put(contract(money) + "/versions/3.0.0?draft=true", MONEY);
    String written = address.replace("MONEY", money).replace("ORDERS", orders);
    Answer refused = api.publish(orders, "1.0.0", document("concordat:" + written + "#/x"));
    assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    assertThat(refused.at("/code")).isEqualTo("unreadable-contract");
    assertThat(refused.at("/problems/0/pointer")).isEqualTo("/components/schemas/Order/$ref");
    assertThat(refused.at("/problems/0/line")).isEqualTo("13");
    assertThat(refused.at("/problems/0/message")).contains(because);
    assertThat(api.get(contract(orders)).status()).isEqualTo(404);
  }

  @Test
  void aCircleOfContractsIsRefused() {
    publish(money, "1.0.0", MONEY);
    publish(orders, "1.0.0", orders("^1"));
    Answer refused =
        api.publish(money, "1.1.0", referringTo(orders, "^1#/components/schemas/Order"));
    assertThat(refused.status()).isIn(400, 422);
    assertThat(refused.at("/problems/0/message")).contains("leads back to 'shop/" + money + "'");
  }

  @Test
  void whatWasMissingMayComeLater() {
    assertThat(api.publish(orders, "1.0.0", orders("^1")).status()).isEqualTo(400);
    publish(money, "1.0.0", MONEY);
    assertThat(api.publish(orders, "1.0.0", orders("^1")).status()).isEqualTo(201);
    assertThat(api.publish(orders, "1.0.0", orders("^1")).status()).isEqualTo(200);
  }

  @Test
  void aDraftsReferencesAreSettledAgainWhenItIsPublished() {
    publish(money, "1.0.0", MONEY);
    api.put(contract(orders) + "/versions/1.0.0?owner=shop&draft=true", orders("^1"));
    assertThat(references("1.0.0").at("/items/0/version")).isEqualTo("1.0.0");
    publish(money, "1.0.1", MONEY.replace("Money", "Some money"));
    api.put(contract(orders) + "/versions/1.0.0/state", "{\"state\":\"published\"}");
    assertThat(references("1.0.0").at("/items/0/version")).isEqualTo("1.0.1");
    api.put(contract(orders) + "/versions/1.1.0?draft=true", orders("^1"));
    assertThat(api.write("DELETE", contract(orders) + "/versions/1.1.0", new byte[0]).status())
        .isEqualTo(200);
  }

  @Test
  void theCheckerResolvesThemThroughTheRegistry(@TempDir Path folder) throws Exception {
    publish(money, "1.0.0", MONEY);
    Contract before = read(folder, orders("^1.0"));
    publish(money, "2.0.0", MONEY_WITHOUT_NUMBER);
    Contract after = read(folder, orders("2"));
    assertThat(before.diagnostics()).isEmpty();
    var verdict = new ContractChecker().check(before, after, Policy.DEFAULT);
    assertThat(verdict.outcome().toString()).isEqualToIgnoringCase("breaking");
    assertThat(read(folder, orders("^7")).diagnostics().toString()).contains("in the range ^7");
    assertThat(read(folder, document("concordat:shop/gone@1#")).diagnostics().toString())
        .contains("shop/gone");
  }

  private Contract read(Path folder, String document) throws Exception {
    var client =
        new RegistryClient(registry.address().toString(), Optional.empty(), Timeouts.DEFAULT);
    return new ContractReader()
        .read(
            new RegistryFolder(new DirectoryFolder(folder), client),
            "orders.yaml",
            document.getBytes(StandardCharsets.UTF_8),
            ReadOptions.DETECT);
  }

  private Answer references(String version) {
    return api.get(contract(orders) + "/versions/" + version + "/references");
  }

  private void publish(String name, String version, String document) {
    String accept = "&acceptBreaking=true&reason=test";
    Answer answer =
        api.put(contract(name) + "/versions/" + version + "?owner=shop" + accept, document);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private String orders(String range) {
    return referringTo(money, range);
  }

  private static String referringTo(String contract, String rangeAndPointer) {
    return document("concordat:shop/" + contract + "@" + rangeAndPointer);
  }

  private static String document(String reference) {
    return """
        openapi: 3.1.0
        info: {title: Orders, version: 1.0.0}
        paths:
          /orders:
            get:
              responses:
                '200':
                  description: fine
                  content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
        components:
          schemas:
            Order:
              $ref: 'REF'
        """
        .replace("REF", reference);
  }
}
