package dev.concordat.registry.webhooks;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** What became of the events that webhooks wanted. */
@Singleton
final class Deliveries {
  private final WebhookService webhooks;
  private final DeliveryStore store;
  private final AttemptStore attempts;
  private final AuditLog audit;
  private final Clock clock;

  Deliveries(
      WebhookService webhooks,
      DeliveryStore store,
      AttemptStore attempts,
      AuditLog audit,
      Clock clock) {
    this.webhooks = webhooks;
    this.store = store;
    this.attempts = attempts;
    this.audit = audit;
    this.clock = clock;
  }

  Page<Delivery> page(String webhook, Optional<DeliveryState> state, PageRequest page) {
    long id = webhooks.get(webhook).id();
    return page.with(store.page(id, state, page), store.count(id, state));
  }

  DeliveryLog log(String webhook, long id) {
    return store
        .find(webhooks.get(webhook).id(), id)
        .map(delivery -> new DeliveryLog(delivery, attempts.of(id)))
        .orElseThrow(() -> notFound(webhook, id));
  }

  /** Sends a dead letter again, in the running transaction. */
  Outcome<Replayed> replay(String webhook, long id, Actor actor) {
    DeliveryState state = log(webhook, id).delivery().state();
    if (state != DeliveryState.DEAD) {
      throw ProblemException.of(
          409,
          "not-a-dead-letter",
          "The delivery was not given up",
          "Delivery %d is %s; only dead letters are sent again.".formatted(id, state));
    }
    return replay(webhook, Optional.of(id), actor);
  }

  /** Sends all dead letters of a webhook again, in the running transaction. */
  Outcome<Replayed> replayAll(String webhook, Actor actor) {
    return replay(webhook, Optional.empty(), actor);
  }

  private Outcome<Replayed> replay(String webhook, Optional<Long> id, Actor actor) {
    int count = store.replay(webhooks.get(webhook).id(), id, Times.now(clock));
    audit.add(
        new AuditEntry(
            actor.name(), "webhook-replayed", webhook, Optional.empty(), actor.requestId()));
    return Outcome.ok(new Replayed(count));
  }

  private static ProblemException notFound(String webhook, long id) {
    return ProblemException.of(
        404,
        "delivery-not-found",
        "No such delivery",
        "Webhook '%s' has no delivery %d; GET /api/v1/webhooks/%s/deliveries lists them."
            .formatted(webhook, id, webhook));
  }

  /** How many dead letters are on their way again. */
  @Serdeable
  record Replayed(int deliveries) {}
}
