package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @Test
  void theContentComesBackByteForByteAsData() {
    String document = "# kept as it came\n" + OpenApiText.titled("Pets <b>").yaml();
    api.publish(name, "1.0.0", document);
    Answer answer = api.get(contract(name) + "/versions/1.0.0/content");
    assertThat(answer.text()).isEqualTo(document);
    assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox");
    assertThat(answer.header("Cache-Control")).contains("immutable");
    assertThat(api.get(contract(name) + "/versions/latest/content").header("Cache-Control"))
        .isEqualTo("no-cache");
  }

  @Test
  void jsonIsGivenOutAsJson() {
    api.publish(name, "1.0.0", "{\"type\":\"object\",\"title\":\"<script>\"}");
    Answer answer = api.get(contract(name) + "/versions/1.0.0/content", "Accept", "text/html,*/*");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void whoHasTheContentIsNotSentItAgain() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    for (String what : new String[] {"content", "docs"}) {
      String path = contract(name) + "/versions/latest/" + what;
      String tag = api.get(path).header("ETag");
      assertThat(tag).startsWith("\"").endsWith("\"");
      Answer again = api.get(path, "If-None-Match", "\"other\", " + tag);
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(tag);
      assertThat(api.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }
  }

  @Test
  void versionsAreListedTheGreatestFirstAndInPages() {
    for (String version : new String[] {"1.0.0", "1.0.0-rc.1", "1.0.0-rc.10", "1.0.0-rc.2"}) {
      String query = "/versions/" + version + "?owner=shop&mode=NONE";
      api.put(contract(name) + query, OpenApiText.titled("Pets " + version).yaml());
    }
    Answer all = api.get(contract(name) + "/versions");
    assertThat(all.json().at("/items").findValuesAsText("version"))
        .containsExactly("1.0.0", "1.0.0-rc.10", "1.0.0-rc.2", "1.0.0-rc.1");
    Answer second = api.get(contract(name) + "/versions?page=2&size=3");
    assertThat(second.json().at("/items").findValuesAsText("version"))
        .containsExactly("1.0.0-rc.1");
    assertThat(second.at("/total")).isEqualTo("4");
    assertThat(api.get(contract(name) + "/versions?size=0").at("/code")).isEqualTo("bad-page");
  }

  @Test
  void theCatalogIsFilteredByTextFormatAndOwner() {
    api.publish(name, "1.0.0", OpenApiText.titled("The " + name + " of 100% Pets").yaml());
    assertThat(names("?q=THE%20" + name + "%20of%20100%25")).containsExactly(name);
    assertThat(names("?q=" + name + "%20of%20100_")).isEmpty();
    assertThat(names("?q=" + name + "&format=openapi&owner=shop")).contains(name);
    assertThat(names("?q=" + name + "&format=asyncapi")).isEmpty();
    assertThat(names("?q=" + name + "&owner=other")).isEmpty();
  }

  @Test
  void anyTwoVersionsAreCompared() {
    OpenApiText pets = OpenApiText.titled("Pets");
    api.publish(name, "1.0.0", pets.yaml());
    api.publish(name, "1.1.0", pets.with("/dogs").yaml());
    Answer forth = api.get(contract(name) + "/changes?from=1.0.0");
    assertThat(forth.at("/to")).isEqualTo("1.1.0");
    assertThat(forth.at("/result/verdict")).isEqualTo("safe");
    Answer back = api.get(contract(name) + "/changes?from=latest&to=1.0.0&contentModel=strict");
    assertThat(back.at("/result/verdict")).isEqualTo("breaking");
    assertThat(back.at("/result/contentModel")).isEqualTo("strict");
    assertThat(api.get(contract(name) + "/changes").at("/code")).isEqualTo("bad-request");
  }

  @Test
  void theDocsHoldExchangesAndTheSchemasThatTheyReach() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    JsonNode docs = api.get(contract(name) + "/versions/latest/docs").json();
    assertThat(docs.at("/exchanges/0/id").asText()).isEqualTo("GET /pets");
    assertThat(docs.at("/exchanges/0/anchor").asText()).isEqualTo("get-pets");
    JsonNode body = docs.at("/exchanges/0/positions/0/children/0");
    assertThat(body.at("/label").asText()).isEqualTo("response 200 application/json");
    assertThat(body.at("/schema/$ref").asText()).isEqualTo("#/components/schemas/Thing");
    JsonNode thing = docs.at("/schemas").get("/components/schemas/Thing");
    assertThat(thing.at("/schema/properties/name/type").asText()).isEqualTo("string");
    assertThat(thing.at("/line").asInt()).isPositive();
  }

  @Test
  void whatIsNotThereIsSaidToBeNotThere() {
    assertThat(api.get(contract(name)).at("/code")).isEqualTo("contract-not-found");
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    Answer version = api.get(contract(name) + "/versions/9.9.9");
    assertThat(version.status()).isEqualTo(404);
    assertThat(version.at("/code")).isEqualTo("version-not-found");
  }

  private Iterable<String> names(String query) {
    return api.get("/api/v1/contracts" + query).json().at("/items").findValuesAsText("name");
  }
}
