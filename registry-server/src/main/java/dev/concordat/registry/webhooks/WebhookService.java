package dev.concordat.registry.webhooks;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.Names;
import jakarta.inject.Singleton;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Knows who wants to be told of events; every change is in the running transaction. */
@Singleton
final class WebhookService {
  private final WebhookStore store;
  private final WebhookClient client;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  WebhookService(
      WebhookStore store, WebhookClient client, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.client = client;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  List<Webhook> all() {
    return store.all().stream().map(Webhook::of).toList();
  }

  StoredWebhook get(String name) {
    return store.find(name).orElseThrow(() -> notFound(name));
  }

  /** Adds a webhook and tells its secret, or changes where it goes. */
  Outcome<Webhook> put(String name, WebhookDetails details, IfMatch condition, Actor actor) {
    Names.require("webhook", name);
    refuseUnreachable(details);
    Optional<StoredWebhook> there = store.lock(name);
    condition.require(there.map(StoredWebhook::revision));
    if (there.isPresent()) {
      store.update(there.orElseThrow().id(), details, Times.now(clock));
      leaveTraces("webhook-changed", name, actor);
      return Outcome.ok(Webhook.of(get(name)));
    }
    store.add(name, details, Secrets.first(), Times.now(clock));
    leaveTraces("webhook-created", name, actor);
    StoredWebhook added = get(name);
    return Outcome.created(Webhook.withSecret(added), "/api/v1/webhooks/" + name)
        .keptAs(Webhook.of(added));
  }

  Outcome<Webhook> remove(String name, IfMatch condition, Actor actor) {
    StoredWebhook webhook = locked(name, condition);
    store.remove(webhook.id());
    leaveTraces("webhook-removed", name, actor);
    return Outcome.ok(Webhook.of(webhook));
  }

  /** A new secret; the one it replaces signs as well until {@link #endRotation}. */
  Outcome<Webhook> rotate(String name, IfMatch condition, Actor actor) {
    StoredWebhook webhook = locked(name, condition);
    store.secrets(webhook.id(), webhook.secrets().rotated(), Times.now(clock));
    leaveTraces("webhook-secret-rotated", name, actor);
    StoredWebhook rotated = get(name);
    return Outcome.ok(Webhook.withSecret(rotated)).keptAs(Webhook.of(rotated));
  }

  Outcome<Webhook> endRotation(String name, IfMatch condition, Actor actor) {
    StoredWebhook webhook = locked(name, condition);
    store.secrets(webhook.id(), webhook.secrets().withoutPrevious(), Times.now(clock));
    leaveTraces("webhook-secret-dropped", name, actor);
    return Outcome.ok(Webhook.of(get(name)));
  }

  private StoredWebhook locked(String name, IfMatch condition) {
    StoredWebhook webhook = store.lock(name).orElseThrow(() -> notFound(name));
    condition.require(Optional.of(webhook.revision()));
    return webhook;
  }

  /** Told now rather than by failing deliveries; a name that nobody knows yet may still come. */
  private void refuseUnreachable(WebhookDetails details) {
    try {
      client.judged(details.url());
    } catch (Targets.RefusedTarget e) {
      throw ProblemException.of(
          422,
          "target-refused",
          "A webhook may not call that address",
          e.getMessage() + ". Use a public address.");
    } catch (UnknownHostException e) {
      // Judged again with each attempt.
    }
  }

  private void leaveTraces(String action, String name, Actor actor) {
    audit.add(new AuditEntry(actor.name(), action, name, Optional.empty(), actor.requestId()));
    outbox.add(new Event(action, name, "{\"webhook\":\"" + name + "\"}"));
  }

  private static ProblemException notFound(String name) {
    return ProblemException.of(
        404,
        "webhook-not-found",
        "No such webhook",
        "There is no webhook '%s'; GET /api/v1/webhooks lists them.".formatted(name));
  }
}
