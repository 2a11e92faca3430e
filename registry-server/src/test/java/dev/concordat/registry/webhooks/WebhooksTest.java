package dev.concordat.registry.webhooks;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.Receiver;
import dev.concordat.registry.Receiver.Received;
import dev.concordat.registry.TestRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {
  @TempDir private static Path data;
  private static TestRegistry registry;

  private final Api api = registry.api();
  private final String name = freshName();
  private final String webhook = "/api/v1/webhooks/" + name;

  @BeforeAll
  static void start() {
    registry = TestRegistry.startIn(data, "--webhook-allow=127.0.0.0/8", "--webhook-attempts=2");
    registry.api().putTeam("shop");
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @Test
  void aPublishedVersionIsToldAsASignedCloudEvent() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      String secret = subscribe(receiver).at("/secret");
      api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
      Received event = receiver.await(1, r -> true).get(0);
      assertThat(event.header("Content-Type")).isEqualTo("application/cloudevents+json");
      JsonNode json = new ObjectMapper().readTree(event.body());
      assertThat(json.at("/specversion").textValue()).isEqualTo("1.0");
      assertThat(json.at("/type").textValue()).isEqualTo("dev.concordat.version-published");
      assertThat(json.at("/subject").textValue()).isEqualTo("shop/" + name);
      assertThat(json.at("/source").textValue()).isEqualTo("urn:concordat:registry");
      assertThat(json.at("/id").textValue()).isEqualTo(event.header("Concordat-Event"));
      assertThat(json.at("/time").textValue()).endsWith("Z");
      assertThat(json.at("/data/version").textValue()).isEqualTo("1.0.0");
      assertThat(event.header("Concordat-Signature")).isEqualTo(signature(secret, event));
    }
  }

  @Test
  void whileASecretIsRotatedBothSign() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      String old = subscribe(receiver).at("/secret");
      String fresh = api.post(webhook + "/rotation", "").at("/secret");
      assertThat(fresh).isNotEqualTo(old);
      api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
      Received both = receiver.await(1, r -> true).get(0);
      assertThat(both.header("Concordat-Signature"))
          .isEqualTo(signature(fresh, both) + "," + signature(old, both));
      assertThat(api.write("DELETE", webhook + "/rotation", new byte[0]).at("/secrets"))
          .isEqualTo("1");
      api.publish(name, "1.0.1", OpenApiText.titled("Dogs").yaml());
      Received one = receiver.await(2, r -> true).get(1);
      assertThat(one.header("Concordat-Signature")).isEqualTo(signature(fresh, one));
    }
  }

  @Test
  void eventsOfAContractComeInOrder() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      receiver.answer(503);
      subscribe(receiver);
      for (int n = 0; n < 4; n++) {
        api.publish(name, "1.0." + n, OpenApiText.titled("Pets " + n).yaml());
      }
      receiver.await(1, r -> true);
      receiver.answer(200);
      receiver.await(1, r -> r.body().contains("\"1.0.3\""));
      List<String> versions =
          receiver.received().stream()
              .map(r -> r.body().replaceAll(".*\"version\":\"([0-9.]+)\".*", "$1"))
              .distinct()
              .toList();
      assertThat(versions).containsExactly("1.0.0", "1.0.1", "1.0.2", "1.0.3");
    }
  }

  @Test
  void whatFailsTooOftenIsADeadLetterUntilItIsReplayed() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      receiver.answer(500);
      subscribe(receiver);
      api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
      receiver.await(2, r -> true);
      String dead = webhook + "/deliveries?state=DEAD";
      Answer letters = awaitTotal(dead, 1);
      String delivery = webhook + "/deliveries/" + letters.at("/items/0/id");
      Answer log = api.get(delivery, "Authorization", "Bearer " + TestRegistry.ADMIN);
      assertThat(log.json().at("/log")).hasSize(2);
      assertThat(log.at("/log/1/status")).isEqualTo("500");
      assertThat(log.at("/log/1/server")).startsWith("server-");
      receiver.answer(204);
      assertThat(api.post(delivery + "/replay", "").at("/deliveries")).isEqualTo("1");
      receiver.await(3, r -> true);
      awaitTotal(webhook + "/deliveries?state=DELIVERED", 1);
      assertThat(api.post(delivery + "/replay", "").at("/code")).isEqualTo("not-a-dead-letter");
    }
  }

  @Test
  void onlyWhatWasSubscribedToIsSent() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      subscribe(receiver);
      api.publish(freshName(), "1.0.0", OpenApiText.titled("Others").yaml());
      api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
      receiver.await(1, r -> true);
      assertThat(receiver.received())
          .extracting(Received::body)
          .allMatch(b -> b.contains("\"shop/" + name + "\""));
    }
  }

  @Test
  void aSecretIsToldOnceOnly() {
    String body = "{\"url\":\"https://192.0.2.1/\"}";
    Answer first = api.put(webhook, body, "Idempotency-Key", name);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.at("/secret")).startsWith("whsec_");
    Answer again = api.put(webhook, body, "Idempotency-Key", name);
    assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
    assertThat(again.text()).doesNotContain("whsec_");
    assertThat(get(webhook).text()).doesNotContain("whsec_");
    assertThat(api.put(webhook, body).text()).doesNotContain("whsec_");
  }

  @Test
  void aChangeOfWhatNobodyHasSeenIsRefused() {
    String body = "{\"url\":\"https://192.0.2.1/\"}";
    assertThat(api.put(webhook, body, "If-Match", "\"1\"").status()).isEqualTo(412);
    api.put(webhook, body);
    String tag = get(webhook).header("ETag");
    assertThat(tag).isEqualTo("\"1\"");
    assertThat(api.put(webhook, body, "If-Match", tag).status()).isEqualTo(200);
    assertThat(api.put(webhook, body, "If-Match", tag).at("/code")).isEqualTo("changed-meanwhile");
    assertThat(api.write("DELETE", webhook, new byte[0]).status()).isEqualTo(200);
    assertThat(get(webhook).at("/code")).isEqualTo("webhook-not-found");
  }

  @Test
  void privateTargetsAndNonsenseAreRefused() {
    for (String url : List.of("http://10.0.0.1/", "http://[fd00::1]/", "http://169.254.169.254/")) {
      Answer answer = api.put(webhook, "{\"url\":\"" + url + "\"}");
      assertThat(answer.status()).as(url).isEqualTo(422);
      assertThat(answer.at("/code")).isEqualTo("target-refused");
    }
    for (String body :
        List.of(
            "",
            "[]",
            "{}",
            "{\"url\":\"ftp://x/\"}",
            "{\"url\":\"http://u:p@x/\"}",
            "{\"url\":\"http://x/\",\"types\":[\"A B\"]}",
            "{\"url\":\"http://x/\",\"contracts\":[\"a\"]}")) {
      assertThat(api.put(webhook, body).at("/code")).as(body).isEqualTo("bad-webhook");
    }
  }

  private Answer subscribe(Receiver receiver) {
    String body = "{\"url\":\"%s\",\"contracts\":[\"shop/%s\"]}".formatted(receiver.url(), name);
    Answer answer = api.put(webhook, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer;
  }

  private Answer get(String path) {
    return api.get(path, "Authorization", "Bearer " + TestRegistry.ADMIN);
  }

  private Answer awaitTotal(String path, int total) throws InterruptedException {
    Answer answer = get(path);
    for (int n = 0; n < 500 && answer.json().at("/total").asInt() < total; n++) {
      Thread.sleep(20);
      answer = get(path);
    }
    assertThat(answer.json().at("/total").asInt()).as(answer.text()).isEqualTo(total);
    return answer;
  }

  private static String signature(String secret, Received event) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String signed = event.header("Concordat-Timestamp") + "." + event.body();
    return "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
