package dev.concordat.registry.kafka;

import dev.concordat.registry.events.CloudEvents;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.settings.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The topic that events go to, as CloudEvents in structured mode. The subject is the key, so that
 * what happens to a contract stays in order.
 */
@Singleton
final class Topic {
  private static final byte[] CONTENT_TYPE =
      CloudEvents.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8);

  /** What an operator may set otherwise; a broker that is away is noticed soon. */
  private static final Map<String, Object> DEFAULTS =
      Map.of(
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
          ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000,
          ProducerConfig.CLIENT_ID_CONFIG, "concordat-registry");

  private final Settings settings;
  private final CloudEvents events;
  private @Nullable Producer<String, byte[]> producer;

  Topic(Settings settings, CloudEvents events) {
    this.settings = settings;
    this.events = events;
  }

  /**
   * Sends events and waits until the brokers have them.
   *
   * @return what went wrong with events, by their ids; those left out are there
   */
  Map<Long, String> send(List<RecordedEvent> batch) {
    Map<Long, String> failed = new LinkedHashMap<>();
    batch.forEach(event -> failed.put(event.id(), "not sent, since the one before was not taken"));
    try {
      Producer<String, byte[]> open = producer();
      List<Future<?>> answers = answers(open, batch);
      open.flush();
      for (int i = 0; i < answers.size(); i++) {
        String wrong = outcome(answers.get(i));
        if (wrong.isEmpty()) {
          failed.remove(batch.get(i).id());
        } else {
          failed.put(batch.get(i).id(), wrong);
        }
      }
    } catch (KafkaException | IllegalStateException e) {
      batch.forEach(event -> failed.put(event.id(), String.valueOf(e.getMessage())));
    }
    return failed;
  }

  /** A broker that is away makes each message wait, so the first that fails at once is the last. */
  private List<Future<?>> answers(Producer<String, byte[]> open, List<RecordedEvent> batch) {
    List<Future<?>> answers = new ArrayList<>();
    for (RecordedEvent event : batch) {
      Future<?> answer = open.send(message(event));
      answers.add(answer);
      if (answer.isDone() && !outcome(answer).isEmpty()) {
        break;
      }
    }
    return answers;
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(5));
    }
  }

  /** Made when it is needed: a broker whose name is not known yet is no reason not to start. */
  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      Settings.Kafka kafka = settings.kafka().orElseThrow();
      Map<String, Object> properties = new LinkedHashMap<>(DEFAULTS);
      properties.putAll(kafka.properties());
      properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.brokers());
      properties.put(ProducerConfig.ACKS_CONFIG, "all");
      properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
      producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private ProducerRecord<String, byte[]> message(RecordedEvent event) {
    String topic = settings.kafka().orElseThrow().topic();
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, event.event().subject(), events.bytes(event));
    message.headers().add("content-type", CONTENT_TYPE);
    return message;
  }

  private static String outcome(Future<?> answer) {
    try {
      answer.get();
      return "";
    } catch (ExecutionException e) {
      return String.valueOf(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
