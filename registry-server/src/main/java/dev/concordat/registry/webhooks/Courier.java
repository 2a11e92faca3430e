package dev.concordat.registry.webhooks;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.CloudEvents;
import dev.concordat.registry.events.RecordedEvent;
import dev.concordat.registry.jobs.ServerName;
import dev.concordat.registry.web.ServerVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends an event to a webhook, once, and says what happened. */
@Singleton
final class Courier {
  private static final int LONGEST_ERROR = 500;

  private final WebhookClient client;
  private final CloudEvents events;
  private final ServerName server;
  private final Clock clock;

  Courier(WebhookClient client, CloudEvents events, ServerName server, Clock clock) {
    this.client = client;
    this.events = events;
    this.server = server;
    this.clock = clock;
  }

  Attempt send(StoredWebhook webhook, RecordedEvent event) {
    Instant at = Times.now(clock);
    long begun = System.nanoTime();
    try {
      int status = post(webhook, event, at);
      return attempt(at, begun, status, null);
    } catch (IOException e) {
      return attempt(at, begun, null, String.valueOf(e.getMessage()));
    }
  }

  private int post(StoredWebhook webhook, RecordedEvent event, Instant at) throws IOException {
    byte[] body = events.bytes(event);
    return client.post(
        webhook.url(), CloudEvents.CONTENT_TYPE, headers(webhook, event, at, body), body);
  }

  private static Map<String, String> headers(
      StoredWebhook webhook, RecordedEvent event, Instant at, byte[] body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", "concordat/" + ServerVersion.TEXT);
    headers.put("Concordat-Event", Long.toString(event.id()));
    headers.put("Concordat-Timestamp", Long.toString(at.getEpochSecond()));
    headers.put("Concordat-Signature", webhook.secrets().signatures(at, body));
    return headers;
  }

  private Attempt attempt(
      Instant at, long begun, @Nullable Integer status, @Nullable String error) {
    int millis = Math.toIntExact(Duration.ofNanos(System.nanoTime() - begun).toMillis());
    return new Attempt(at, status, error == null ? null : cut(error), millis, server.text());
  }

  private static String cut(String error) {
    return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
  }
}
