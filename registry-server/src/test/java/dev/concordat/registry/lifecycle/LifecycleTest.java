package dev.concordat.registry.lifecycle;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private static final String AS_PUBLISHER = "Bearer " + TestRegistry.PUBLISHER;

  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();
  private final OpenApiText text = OpenApiText.titled("Pets").with("/dogs");
  private final LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(100);

  @BeforeEach
  void publish() {
    api.putTeam(name);
    api.put(contract(name) + "/versions/1.0.0?owner=" + name, text.yaml());
    api.publish(name, "1.1.0", text.with("/cats").yaml());
  }

  @Test
  void aDeprecationIsAnnouncedAheadAndShownEverywhere() {
    assertThat(state("1.0.0", "{\"state\":\"deprecated\"}").at("/code")).isEqualTo("bad-state");
    Answer early = state("1.0.0", deprecated(LocalDate.now(ZoneOffset.UTC).plusDays(5)));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.at("/code")).isEqualTo("sunset-too-early");
    Answer announced = state("1.0.0", deprecated(soon));
    assertThat(announced.status()).as(announced.text()).isEqualTo(200);
    assertThat(announced.at("/deprecation/sunset")).isEqualTo(soon.toString());
    Answer content = api.get(contract(name) + "/versions/1.0.0/content");
    assertThat(content.header("Deprecation")).startsWith("@");
    assertThat(content.header("Sunset")).endsWith("00:00:00 GMT");

    Answer calendar = api.get("/api/v1/calendar?owner=" + name);
    assertThat(calendar.json().at("/items")).hasSize(1);
    assertThat(calendar.at("/items/0/kind")).isEqualTo("sunset");
    assertThat(calendar.at("/items/0/day")).isEqualTo(soon.toString());
    String ics = api.get("/api/v1/calendar.ics?owner=" + name).text();
    assertThat(ics)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:" + soon.toString().replace("-", ""))
        .endsWith("END:VCALENDAR\r\n");
    assertThat(ics.lines()).allMatch(line -> line.length() <= 75);
    Answer feed = api.get("/api/v1/calendar.atom?owner=" + name);
    assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
    assertThat(feed.text()).contains("<feed").contains("Sunset of shop/" + name + " 1.0.0");

    assertThat(state("1.0.0", "{\"state\":\"published\"}").json().has("deprecation")).isFalse();
    assertThat(api.get("/api/v1/calendar?owner=" + name).json().at("/items")).isEmpty();
  }

  @Test
  void retiringBeforeTheSunsetNeedsApproval() {
    state("1.1.0", deprecated(soon));
    Answer waiting = retire();
    assertThat(waiting.status()).as(waiting.text()).isEqualTo(202);
    assertThat(waiting.at("/review/kind")).isEqualTo("early-retirement");
    assertThat(api.get(contract(name) + "/versions/1.1.0").at("/state")).isEqualTo("deprecated");
    Answer approved =
        api.post(
            waiting.header("Location") + "/decisions",
            "{\"decision\":\"approved\",\"reason\":\"never used\"}");
    assertThat(approved.at("/state")).as(approved.text()).isEqualTo("approved");
    Answer retired = retire();
    assertThat(retired.status()).as(retired.text()).isEqualTo(200);
    assertThat(retired.at("/state")).isEqualTo("retired");
    assertThat(api.get(contract(name) + "/versions/latest").at("/version")).isEqualTo("1.0.0");
    assertThat(api.get(contract(name)).at("/latest/version")).isEqualTo("1.0.0");
    assertThat(api.get(contract(name) + "/versions/1.1.0/content").status()).isEqualTo(200);
  }

  @Test
  void theChangelogTellsWhatEachVersionChanged() {
    api.put(
        contract(name) + "/versions/2.0.0?acceptBreaking=true&reason=nobody%20*calls*%20it",
        text.without("/dogs").yaml());
    Answer changelog = api.get(contract(name) + "/changelog");
    assertThat(changelog.at("/total")).isEqualTo("3");
    assertThat(changelog.at("/items/0/version")).isEqualTo("2.0.0");
    assertThat(changelog.at("/items/0/breaking/0/message")).contains("GET /dogs");
    assertThat(changelog.at("/items/0/acceptedReason")).isEqualTo("nobody *calls* it");
    String markdown = api.get(contract(name) + "/changelog.md").text();
    assertThat(markdown)
        .contains("## 2.0.0 (")
        .contains("### Breaking")
        .contains("nobody \\*calls\\* it")
        .contains("First version.");
    Answer feed = api.get(contract(name) + "/changelog.atom");
    assertThat(feed.text()).contains("urn:concordat:changelog:shop:" + name + ":2.0.0");
    String breaks =
        api.get("/api/v1/calendar?owner=" + name + "&from=2026-01-01&to=2027-12-31").text();
    assertThat(breaks).contains("\"kind\":\"break\"");
  }

  @Test
  void waiversAreInTheChangelog() {
    api.put("/api/v1/policies/contracts/shop/" + name, "{\"approval\":\"review\"}");
    String next = text.without("/dogs").yaml();
    String review = publishAsPublisher(next).header("Location");
    api.post(
        review + "/decisions",
        "{\"decision\":\"approved\",\"reason\":\"nobody calls it\",\"expiresOn\":\""
            + soon
            + "\",\"migrationNote\":\"use GET /cats\"}");
    assertThat(publishAsPublisher(next).status()).isEqualTo(201);
    Answer changelog = api.get(contract(name) + "/changelog?size=1");
    assertThat(changelog.at("/items/0/waivers/0/approvedBy")).isEqualTo("admin");
    assertThat(changelog.at("/items/0/waivers/0/migrationNote")).isEqualTo("use GET /cats");
    assertThat(api.get(contract(name) + "/changelog.md").text())
        .contains("### Approved breaks")
        .contains("nobody calls it");
    assertThat(api.get("/api/v1/calendar?owner=" + name).text()).contains("waiver-expiry");
  }

  @Test
  void daysThatAreNoneAreRefused() {
    for (String query : new String[] {"from=tomorrow", "from=2027-02-01&to=2027-01-01"}) {
      assertThat(api.get("/api/v1/calendar?" + query).at("/code")).isEqualTo("bad-parameter");
    }
  }

  private Answer retire() {
    return send("PUT", contract(name) + "/versions/1.1.0/state", "{\"state\":\"retired\"}");
  }

  private Answer publishAsPublisher(String document) {
    return send("POST", contract(name) + "/versions", document);
  }

  private Answer send(String method, String path, String body) {
    return api.send(
        api.request(path)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("Authorization", AS_PUBLISHER));
  }

  private Answer state(String version, String change) {
    return api.put(contract(name) + "/versions/" + version + "/state", change);
  }

  private static String deprecated(LocalDate sunset) {
    return "{\"state\":\"deprecated\",\"sunset\":\""
        + sunset
        + "\",\"successor\":\"2.0.0\",\"migrationGuide\":\"# Move\"}";
  }
}
