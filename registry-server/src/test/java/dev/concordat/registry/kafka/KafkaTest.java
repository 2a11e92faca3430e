package dev.concordat.registry.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
  @TempDir private Path folder;

  @Test
  void eventsWaitForTheBrokerAndComeInOrderForEachContract() throws Exception {
    int port = KafkaBroker.freePort();
    try (TestRegistry registry =
        TestRegistry.startIn(
            folder.resolve("data"),
            "--kafka-brokers=127.0.0.1:" + port,
            "--kafka-topic=contracts")) {
      Api api = registry.api();
      api.putTeam("shop");
      for (int n = 0; n < 3; n++) {
        publish(api, "pets", n);
        publish(api, "dogs", n);
      }
      assertThat(await(api, "concordat_kafka_backlog 7.0")).isTrue();
      assertThat(await(api, "concordat_kafka_events_total{outcome=\"failed\"}")).isTrue();
      try (KafkaBroker broker = KafkaBroker.start(folder, port)) {
        List<ConsumerRecord<String, byte[]>> messages = consume(port, 7);
        assertThat(versions(messages, "shop/pets")).containsExactly("1.0.0", "1.0.1", "1.0.2");
        assertThat(versions(messages, "shop/dogs")).containsExactly("1.0.0", "1.0.1", "1.0.2");
        ConsumerRecord<String, byte[]> first = of(messages, "shop/pets").get(0);
        assertThat(
                new String(
                    first.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8))
            .isEqualTo("application/cloudevents+json");
        JsonNode event = json(first);
        assertThat(event.at("/specversion").textValue()).isEqualTo("1.0");
        assertThat(event.at("/type").textValue()).isEqualTo("dev.concordat.version-published");
        assertThat(await(api, "concordat_kafka_backlog 0.0")).isTrue();
        assertThat(await(api, "concordat_kafka_events_total{outcome=\"sent\"} 7.0")).isTrue();
      }
    }
  }

  @Test
  void withoutBrokersNothingIsKeptForThem() throws Exception {
    try (TestRegistry registry = TestRegistry.startIn(folder.resolve("data"))) {
      registry.api().putTeam("shop");
      publish(registry.api(), "pets", 0);
      assertThat(registry.api().get("/metrics").text()).doesNotContain("kafka");
      assertThat(registry.part(BacklogStore.class).count()).isZero();
    }
  }

  private static void publish(Api api, String name, int patch) {
    Answer answer = api.publish(name, "1.0." + patch, OpenApiText.titled("Pets " + patch).yaml());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static boolean await(Api api, String line) throws InterruptedException {
    for (int n = 0; n < 900; n++) {
      if (api.get("/metrics").text().contains(line)) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }

  private static List<ConsumerRecord<String, byte[]>> consume(int port, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", "127.0.0.1:" + port,
            "group.id", "test",
            "auto.offset.reset", "earliest");
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("contracts"));
      for (int n = 0; n < 300 && all.size() < count; n++) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all;
  }

  private static List<ConsumerRecord<String, byte[]>> of(
      List<ConsumerRecord<String, byte[]>> messages, String key) {
    Predicate<ConsumerRecord<String, byte[]>> wanted = message -> message.key().equals(key);
    return messages.stream().filter(wanted).toList();
  }

  private static List<String> versions(List<ConsumerRecord<String, byte[]>> messages, String key)
      throws Exception {
    List<String> versions = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> message : of(messages, key)) {
      versions.add(json(message).at("/data/version").textValue());
    }
    return versions;
  }

  private static JsonNode json(ConsumerRecord<String, byte[]> message) throws Exception {
    return new ObjectMapper().readTree(message.value());
  }
}
