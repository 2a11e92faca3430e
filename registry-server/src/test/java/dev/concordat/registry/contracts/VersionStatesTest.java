package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStatesTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @ParameterizedTest
  @CsvSource({
    "DRAFT, PUBLISHED",
    "PUBLISHED, DEPRECATED",
    "DEPRECATED, 'DEPRECATED, PUBLISHED, RETIRED'",
    "RETIRED, ''"
  })
  void theTransitionsAreThese(VersionState state, String next) {
    List<String> allowed =
        Arrays.stream(VersionState.values()).filter(state::mayBecome).map(Enum::name).toList();
    List<String> expected = Arrays.stream(next.split(", ")).filter(s -> !s.isEmpty()).toList();
    assertThat(allowed).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aDraftIsReplacedAndThenPublishedForGood() {
    OpenApiText pets = OpenApiText.titled("Pets");
    assertThat(draft("1.0.0", pets.yaml()).status()).isEqualTo(201);
    assertThat(api.get(contract(name) + "/versions/latest").at("/code"))
        .isEqualTo("version-not-found");
    Answer replaced = draft("1.0.0", pets.with("/dogs").yaml());
    assertThat(replaced.at("/state")).isEqualTo("draft");
    assertThat(content("1.0.0")).contains("/dogs");
    Answer published = state("1.0.0", "published");
    assertThat(published.status()).as(published.text()).isEqualTo(200);
    assertThat(published.at("/state")).isEqualTo("published");
    assertThat(content("latest")).contains("/dogs");
    assertThat(draft("1.0.0", pets.with("/cats").yaml()).at("/code")).isEqualTo("version-exists");
    assertThat(api.get(contract(name)).at("/versionCount")).isEqualTo("1");
  }

  @Test
  void aDraftMayBreakButIsNotPublishedSo() {
    OpenApiText pets = OpenApiText.titled("Pets");
    api.publish(name, "1.0.0", pets.with("/dogs").yaml());
    Answer draft = draft("2.0.0", pets.without("/dogs").yaml());
    assertThat(draft.at("/verdict")).isEqualTo("breaking");
    assertThat(state("2.0.0", "published").at("/code")).isEqualTo("breaking-change");
    assertThat(api.get(contract(name) + "/versions/latest").at("/version")).isEqualTo("1.0.0");
  }

  @Test
  void aDraftIsDeletedAndAPublishedVersionIsNot() {
    draft("1.0.0", OpenApiText.titled("Pets").yaml());
    String version = contract(name) + "/versions/1.0.0";
    assertThat(api.write("DELETE", version, new byte[0]).status()).isEqualTo(200);
    assertThat(api.get(version).status()).isEqualTo(404);
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    Answer refused = api.write("DELETE", version, new byte[0]);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("version-immutable");
  }

  @Test
  void whatTheStateDoesNotAllowIsRefused() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    Answer refused = state("1.0.0", "retired");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("no-such-transition");
    assertThat(refused.at("/detail")).contains("deprecated");
    assertThat(state("1.0.0", "sold").at("/code")).isEqualTo("bad-state");
    assertThat(api.put(contract(name) + "/versions/1.0.0/state", "{}").at("/code"))
        .isEqualTo("bad-state");
  }

  @Test
  void anEditOfAnOldStateIsRefused() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    String version = contract(name) + "/versions/1.0.0";
    String tag = api.get(version).header("ETag");
    Answer first = api.put(version + "/labels", "{\"labels\":[\"stable\"]}", "If-Match", tag);
    assertThat(first.status()).isEqualTo(200);
    Answer second = api.put(version + "/labels", "{\"labels\":[]}", "If-Match", tag);
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.at("/code")).isEqualTo("changed-meanwhile");
  }

  @Test
  void aVersionIsNamedInSeveralWays() {
    OpenApiText pets = OpenApiText.titled("Pets");
    String query = "?owner=shop&commit=c0ffee&branch=feature/dogs&build=https://ci.example.com/7";
    api.put(contract(name) + "/versions/1.0.0" + query + "&author=ann&tool=mvn", pets.yaml());
    api.publish(name, "2.0.0", pets.with("/dogs").yaml());
    api.put(contract(name) + "/versions/1.0.0/labels", "{\"labels\":[\"stable\"]}");
    Answer first = api.get(contract(name) + "/versions/1.0.0");
    assertThat(first.at("/provenance/commit")).isEqualTo("c0ffee");
    assertThat(first.at("/provenance/build")).isEqualTo("https://ci.example.com/7");
    assertThat(first.at("/labels/0")).isEqualTo("stable");
    for (String asked :
        List.of(
            "1.x",
            "1",
            "range:%5E1.0",
            "range:%3C=1.0.0",
            "range:1.0.0%20%7C%7C%20%3E2.0.0",
            "label:stable",
            "branch:feature%2Fdogs",
            "hash:" + first.at("/contentHash"))) {
      assertThat(api.get(contract(name) + "/versions/" + asked).at("/version"))
          .as(asked)
          .isEqualTo("1.0.0");
    }
    assertThat(api.get(contract(name) + "/versions/3.x").at("/code"))
        .isEqualTo("version-not-found");
    assertThat(api.get(contract(name) + "/versions/range:*").at("/version")).isEqualTo("2.0.0");
    assertThat(api.get(contract(name) + "/versions/range:%3E2.0.0").at("/code"))
        .isEqualTo("version-not-found");
    assertThat(api.get(contract(name) + "/versions/1.x/content").header("Cache-Control"))
        .isEqualTo("no-cache");
  }

  @Test
  void aBuildAddressThatABrowserWouldRunIsRefused() {
    Answer answer =
        api.put(
            contract(name) + "/versions/1.0.0?owner=shop&build=javascript:alert(1)",
            OpenApiText.titled("Pets").yaml());
    assertThat(answer.at("/code")).isEqualTo("bad-parameter");
  }

  @Test
  void theServerChoosesAFreeNumber() {
    OpenApiText pets = OpenApiText.titled("Pets");
    api.publish(name, "1.0.0", pets.yaml());
    draft("1.1.0", pets.with("/dogs").yaml());
    assertThat(api.publishNext(name, pets.with("/cats").yaml()).at("/version")).isEqualTo("1.1.1");
  }

  private Answer draft(String version, String document) {
    return api.put(contract(name) + "/versions/" + version + "?owner=shop&draft=true", document);
  }

  private Answer state(String version, String state) {
    return api.put(
        contract(name) + "/versions/" + version + "/state", "{\"state\":\"" + state + "\"}");
  }

  private String content(String version) {
    return api.get(contract(name) + "/versions/" + version + "/content").text();
  }
}
