package dev.concordat.registry.kafka;

import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.jobs.Job;
import dev.concordat.registry.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the backlog to Kafka, from one server at a time. Of each subject one event is on its way at
 * once: the next one leaves when the brokers have it, so a failure cannot turn their order round.
 */
@Singleton
final class KafkaJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(KafkaJob.class);
  private static final List<String> ONE_LANE = List.of("topic");
  private static final int BATCH = 200;
  private static final Duration TURN = Duration.ofSeconds(20);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

  private final BacklogStore backlog;
  private final Outbox outbox;
  private final Topic topic;
  private final Transactions transactions;
  private final MeterRegistry metrics;
  private final Clock clock;
  private final boolean enabled;
  private volatile Instant notBefore = Instant.EPOCH;

  KafkaJob(
      BacklogStore backlog,
      Outbox outbox,
      Topic topic,
      Transactions transactions,
      MeterRegistry metrics,
      Settings settings,
      Clock clock) {
    this.backlog = backlog;
    this.outbox = outbox;
    this.topic = topic;
    this.transactions = transactions;
    this.metrics = metrics;
    this.clock = clock;
    this.enabled = settings.kafka().isPresent();
  }

  @Override
  public String name() {
    return "kafka-publisher";
  }

  @Override
  public List<String> due() {
    return enabled && clock.instant().isAfter(notBefore) && backlog.first().isPresent()
        ? ONE_LANE
        : List.of();
  }

  @Override
  public void run(String lane) {
    Instant end = clock.instant().plus(TURN);
    List<RecordedEvent> round = nextOfEachSubject();
    while (!round.isEmpty() && clock.instant().isBefore(end) && isSent(round)) {
      round = nextOfEachSubject();
    }
  }

  private List<RecordedEvent> nextOfEachSubject() {
    Set<String> subjects = new HashSet<>();
    List<RecordedEvent> round = new ArrayList<>();
    for (long id : backlog.oldest(BATCH)) {
      RecordedEvent event = outbox.find(id).orElseThrow();
      if (subjects.add(event.event().subject())) {
        round.add(event);
      }
    }
    return round;
  }

  /** Sent first and crossed out then: a server that dies in between leaves it to be sent again. */
  private boolean isSent(List<RecordedEvent> round) {
    Map<Long, String> failed = topic.send(round);
    List<Long> there =
        round.stream().map(RecordedEvent::id).filter(id -> !failed.containsKey(id)).toList();
    transactions.run(
        () -> {
          backlog.remove(there);
          return true;
        });
    metrics.counter("concordat.kafka.events", "outcome", "sent").increment(there.size());
    metrics.counter("concordat.kafka.events", "outcome", "failed").increment(failed.size());
    if (!failed.isEmpty()) {
      notBefore = clock.instant().plus(AFTER_A_FAILURE);
      LOG.warn(
          "Kafka did not take {} events, which stay in the backlog: {}",
          failed.size(),
          failed.values().iterator().next());
    }
    return failed.isEmpty() && !Thread.currentThread().isInterrupted();
  }
}
