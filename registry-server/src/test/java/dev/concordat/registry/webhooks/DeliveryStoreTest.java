package dev.concordat.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.events.TestOutbox;
import dev.concordat.registry.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class DeliveryStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");
  private static final WebhookDetails DETAILS =
      new WebhookDetails("https://example.com/", List.of("a"), List.of(), true);

  private TestDatabase database;
  private WebhookStore webhooks;
  private DeliveryStore deliveries;
  private AttemptStore attempts;
  private long id;

  abstract TestDatabase open();

  @BeforeEach
  void subscribe() {
    database = open();
    webhooks = new WebhookStore(database.jooq());
    deliveries = new DeliveryStore(database.jooq());
    attempts = new AttemptStore(database.jooq());
    webhooks.add("hook", DETAILS, Secrets.first(), NOW);
    id = webhooks.find("hook").orElseThrow().id();
    List<RecordedEvent> events =
        TestOutbox.filled(
            database.jooq(),
            new Event("a", "shop/pets", "{}"),
            new Event("b", "shop/pets", "{}"),
            new Event("a", "shop/dogs", "{}"));
    events.forEach(event -> deliveries.add(id, event, NOW));
    events.forEach(event -> deliveries.add(id, event, NOW));
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void anEventIsHandedOverOnceAndOfEachSubjectOnlyTheFirstIsDue() {
    assertThat(deliveries.count(id, Optional.empty())).isEqualTo(3);
    assertThat(due(NOW)).extracting(Delivery::subject).containsExactly("shop/pets", "shop/dogs");
    assertThat(due(NOW.minusMillis(1))).isEmpty();
    assertThat(deliveries.dueWebhooks(NOW)).containsExactly(id);
  }

  @Test
  void theNextOfASubjectWaitsForTheOneBefore() {
    Delivery first = due(NOW).get(0);
    deliveries.postpone(first.id(), 1, NOW.plusSeconds(9));
    assertThat(due(NOW)).extracting(Delivery::subject).containsExactly("shop/dogs");
    deliveries.finish(first.id(), DeliveryState.DELIVERED, 2, NOW);
    assertThat(due(NOW)).extracting(Delivery::type).containsExactly("b", "a");
  }

  @Test
  void aWebhookThatIsOffOrSparedIsNotDue() {
    webhooks.circuit(id, new Circuit(5, Optional.of(NOW.plusSeconds(1))));
    assertThat(webhooks.find(id).orElseThrow().circuit().isOpen(NOW)).isTrue();
    assertThat(deliveries.dueWebhooks(NOW)).isEmpty();
    assertThat(deliveries.dueWebhooks(NOW.plusSeconds(1))).containsExactly(id);
    webhooks.update(id, new WebhookDetails("https://a/", List.of(), List.of(), false), NOW);
    assertThat(webhooks.find(id).orElseThrow().circuit()).isEqualTo(Circuit.CLOSED);
    assertThat(deliveries.dueWebhooks(NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void aDeadLetterComesBackByReplay() {
    Delivery first = due(NOW).get(0);
    deliveries.finish(first.id(), DeliveryState.DEAD, 12, NOW);
    assertThat(deliveries.countAll(DeliveryState.DEAD)).isEqualTo(1);
    assertThat(deliveries.replay(id, Optional.of(first.id() + 1), NOW)).isZero();
    assertThat(deliveries.replay(id, Optional.empty(), NOW)).isEqualTo(1);
    assertThat(deliveries.find(id, first.id()).orElseThrow().attempts()).isZero();
  }

  @Test
  void attemptsAreLoggedInOrder() {
    Delivery first = due(NOW).get(0);
    Attempt failed = new Attempt(NOW, null, "no route", 5, "server-1");
    Attempt taken = new Attempt(NOW.plusSeconds(1), 204, null, 7, "server-2");
    attempts.add(first.id(), failed);
    attempts.add(first.id(), taken);
    assertThat(attempts.of(first.id())).containsExactly(failed, taken);
  }

  @Test
  void oldDeliveriesGoAndDeadLettersStay() {
    List<Delivery> due = due(NOW);
    deliveries.finish(due.get(0).id(), DeliveryState.DELIVERED, 1, NOW);
    deliveries.finish(due.get(1).id(), DeliveryState.DEAD, 1, NOW);
    assertThat(deliveries.removeDelivered(NOW)).isZero();
    assertThat(deliveries.removeDelivered(NOW.plusMillis(1))).isEqualTo(1);
    assertThat(deliveries.page(id, Optional.empty(), PageRequest.of(1, 10))).hasSize(2);
    assertThat(deliveries.firstEvent()).contains(due.get(0).event() + 1);
  }

  @Test
  void aWebhookGoesWithItsDeliveries() {
    attempts.add(due(NOW).get(0).id(), new Attempt(NOW, 200, null, 1, "s"));
    webhooks.remove(id);
    assertThat(webhooks.all()).isEmpty();
    assertThat(deliveries.countAll(DeliveryState.PENDING)).isZero();
  }

  @Test
  void secretsAndSubscriptionsComeBackAsTheyWereGiven() {
    Secrets rotated = new Secrets("new", Optional.of("old"));
    webhooks.secrets(id, rotated, NOW);
    StoredWebhook stored = webhooks.find(id).orElseThrow();
    assertThat(stored.secrets()).isEqualTo(rotated);
    assertThat(stored.revision()).isEqualTo(2);
    assertThat(stored.subscription()).isEqualTo(new Subscription(List.of("a"), List.of()));
    assertThat(webhooks.add("hook", DETAILS, rotated, NOW)).isFalse();
  }

  private List<Delivery> due(Instant now) {
    return deliveries.due(id, now, 10);
  }
}
