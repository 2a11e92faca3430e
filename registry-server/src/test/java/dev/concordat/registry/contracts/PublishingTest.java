package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class PublishingTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @Test
  void theFirstVersionIsCreatedAndSaysWhereItIs() {
    Answer answer = api.publish(name, "1.2.3", OpenApiText.titled("Pets").yaml());
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo(contract(name) + "/versions/1.2.3");
    assertThat(answer.at("/verdict")).isEqualTo("none");
    assertThat(answer.at("/report/mode")).isEqualTo("BACKWARD");
    assertThat(answer.json().has("comparedWith")).isFalse();
  }

  @Test
  void theServerChoosesTheVersionThatTheChangeAsksFor() {
    OpenApiText pets = OpenApiText.titled("Pets");
    assertThat(api.publishNext(name, pets.yaml()).at("/version")).isEqualTo("1.0.0");
    Answer next = api.publishNext(name, pets.with("/dogs").yaml());
    assertThat(next.at("/version")).isEqualTo("1.1.0");
    assertThat(next.at("/comparedWith")).isEqualTo("1.0.0");
    assertThat(next.at("/requiredBump")).isEqualTo("minor");
  }

  @Test
  void theSameContentAgainIsTheVersionItAlreadyHas() {
    String document = OpenApiText.titled("Pets").yaml();
    api.publish(name, "1.0.0", document);
    assertThat(api.publish(name, "1.0.0", "# a comment\n" + document).status()).isEqualTo(200);
    Answer next = api.publishNext(name, document);
    assertThat(next.status()).isEqualTo(200);
    assertThat(next.at("/version")).isEqualTo("1.0.0");
    assertThat(api.get(contract(name)).at("/versionCount")).isEqualTo("1");
  }

  @Test
  void aVersionNeverChangesItsContent() {
    String document = OpenApiText.titled("Pets").yaml();
    api.publish(name, "1.0.0", document);
    Answer answer = api.publish(name, "1.0.0", OpenApiText.titled("Dogs").yaml());
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/code")).isEqualTo("version-exists");
    assertThat(api.get(contract(name) + "/versions/1.0.0/content").text()).isEqualTo(document);
  }

  @Test
  void aBreakIsRefusedWithItsFindingsAndNothingIsStored() {
    OpenApiText pets = OpenApiText.titled("Pets").with("/dogs");
    api.publish(name, "1.0.0", pets.yaml());
    Answer answer = api.publish(name, "1.1.0", pets.without("/dogs").yaml());
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/code")).isEqualTo("breaking-change");
    assertThat(answer.at("/result/verdict")).isEqualTo("breaking");
    assertThat(answer.at("/result/findings/0/exchange")).isEqualTo("GET /dogs");
    assertThat(api.get(contract(name) + "/versions/1.1.0").status()).isEqualTo(404);
    assertThat(api.get(contract(name)).at("/versionCount")).isEqualTo("1");
  }

  @Test
  void aBreakIsAcceptedForAReasonThatIsKept() {
    OpenApiText pets = OpenApiText.titled("Pets").with("/dogs");
    api.publish(name, "1.0.0", pets.yaml());
    String broken = pets.without("/dogs").yaml();
    String next = contract(name) + "/versions?acceptBreaking=true";
    assertThat(api.post(next, broken).at("/code")).isEqualTo("reason-missing");
    Answer answer = api.post(next + "&reason=nobody%20has%20dogs", broken);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/version")).isEqualTo("2.0.0");
    assertThat(api.get(contract(name)).at("/latest/acceptedReason")).isEqualTo("nobody has dogs");
  }

  @Test
  void anOlderLineIsComparedWithTheGreatestVersionBelow() {
    OpenApiText pets = OpenApiText.titled("Pets");
    api.publish(name, "1.0.0", pets.yaml());
    api.publish(name, "1.10.0", pets.with("/dogs").yaml());
    Answer patch = api.publish(name, "1.9.0", OpenApiText.titled("Pets, patched").yaml());
    assertThat(patch.status()).isEqualTo(201);
    assertThat(patch.at("/comparedWith")).isEqualTo("1.0.0");
    assertThat(api.get(contract(name)).at("/latest/version")).isEqualTo("1.10.0");
    assertThat(api.get(contract(name)).at("/title")).isEqualTo("Pets");
  }

  @Test
  void aTransitiveModeComparesWithAllVersionsBelow() {
    OpenApiText pets = OpenApiText.titled("Pets").with("/dogs");
    String query = "?owner=shop&mode=BACKWARD_TRANSITIVE";
    api.put(contract(name) + "/versions/1.0.0" + query, pets.yaml());
    api.put(
        contract(name) + "/versions/2.0.0?acceptBreaking=true&reason=test",
        pets.without("/dogs").yaml());
    Answer third = api.publish(name, "2.1.0", pets.with("/cats").yaml());
    assertThat(third.status()).isEqualTo(409);
    assertThat(third.at("/detail")).contains("against version 1.0.0");
  }

  @Test
  void modeNoneLetsEverythingThrough() {
    OpenApiText pets = OpenApiText.titled("Pets").with("/dogs");
    api.put(contract(name) + "/versions/1.0.0?owner=shop&mode=none", pets.yaml());
    assertThat(api.publish(name, "1.0.1", pets.without("/dogs").yaml()).status()).isEqualTo(201);
  }

  @Test
  void aNewContractNeedsATeamThatIsKnown() {
    String document = OpenApiText.titled("Pets").yaml();
    Answer without = api.put(contract(name) + "/versions/1.0.0", document);
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.at("/code")).isEqualTo("owner-missing");
    Answer unknown = api.put(contract(name) + "/versions/1.0.0?owner=nobody", document);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.at("/code")).isEqualTo("unknown-team");
    assertThat(api.get(contract(name)).status()).isEqualTo(404);
  }

  @Test
  void aContractKeepsItsFormat() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    Answer answer = api.publish(name, "1.1.0", "{\"type\":\"object\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/code")).isEqualTo("format-changed");
  }

  @Test
  void namesVersionsAndModesAreChecked() {
    String document = OpenApiText.titled("Pets").yaml();
    assertThat(api.publish("UPPER", "1.0.0", document).at("/code")).isEqualTo("invalid-name");
    assertThat(api.publish("a%2Fb", "1.0.0", document).status()).isIn(400, 404);
    assertThat(api.publish(name, "1.0", document).at("/code")).isEqualTo("invalid-version");
    assertThat(api.publish(name, "latest", document).at("/code")).isEqualTo("invalid-version");
    Answer mode = api.put(contract(name) + "/versions/1.0.0?owner=shop&mode=SIDEWAYS", document);
    assertThat(mode.at("/code")).isEqualTo("bad-parameter");
    assertThat(mode.at("/detail")).contains("BACKWARD").contains("SIDEWAYS");
  }

  @Test
  void aDryRunTellsTheResultAndStoresNothing() {
    OpenApiText pets = OpenApiText.titled("Pets").with("/dogs");
    api.publish(name, "1.0.0", pets.yaml());
    Answer answer =
        api.send(
            api.request(contract(name) + "/check")
                .POST(BodyPublishers.ofString(pets.without("/dogs").yaml())));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/against")).isEqualTo("1.0.0");
    assertThat(answer.at("/result/verdict")).isEqualTo("breaking");
    assertThat(answer.at("/proposedVersion")).isEqualTo("2.0.0");
    assertThat(api.get(contract(name)).at("/versionCount")).isEqualTo("1");
  }
}
