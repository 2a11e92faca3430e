package dev.concordat.registry.search;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private final Api api = TestRegistry.shared().api();

  @Test
  void aPublishedVersionIsFoundByWhatStandsInIt() throws Exception {
    String name = freshName();
    String document =
        OpenApiText.titled("Pets")
            .with("/veterinarians")
            .yaml()
            .replace("properties: {name", "properties: {pedigreeNumber: {}, name");
    assertThat(api.publish(name, "1.0.0", document).status()).isEqualTo(201);
    Answer found = await("/api/v1/search?kind=FIELD&q=pedigr");
    assertThat(found.at("/items/0/name")).isEqualTo(name);
    assertThat(found.at("/items/0/matches/0/text")).isEqualTo("pedigreeNumber");
    assertThat(found.at("/facets/format/0/value")).isEqualTo("openapi");
    assertThat(api.get("/api/v1/search?q=veternarians").at("/total")).isEqualTo("1");
    assertThat(api.get("/api/v1/search?q=veterinarians&owner=nobody").at("/total")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=0", "after=x", "kind=x", "q=a+b+c+d+e+f+g+h+i"})
  void nonsenseIsRefused(String query) {
    assertThat(api.get("/api/v1/search?" + query).status()).isEqualTo(400);
  }

  private Answer await(String path) throws InterruptedException {
    Answer answer = api.get(path);
    for (int n = 0; n < 1000 && answer.at("/total").equals("0"); n++) {
      Thread.sleep(20);
      answer = api.get(path);
    }
    return answer;
  }
}
