package dev.concordat.registry.webhooks;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it. The secret is told when it is made and never again; secrets says
 * how many sign.
 */
@Serdeable
record Webhook(
    String name,
    String url,
    List<String> types,
    List<String> contracts,
    boolean enabled,
    int secrets,
    @Nullable String secret,
    @Nullable Instant pausedUntil,
    int revision,
    Instant createdAt,
    Instant updatedAt) {

  static Webhook of(StoredWebhook stored) {
    return of(stored, null);
  }

  static Webhook withSecret(StoredWebhook stored) {
    return of(stored, stored.secrets().current());
  }

  private static Webhook of(StoredWebhook stored, @Nullable String secret) {
    return new Webhook(
        stored.name(),
        stored.url(),
        stored.subscription().types(),
        stored.subscription().contracts(),
        stored.enabled(),
        stored.secrets().count(),
        secret,
        stored.circuit().openUntil().orElse(null),
        stored.revision(),
        stored.createdAt(),
        stored.updatedAt());
  }
}
