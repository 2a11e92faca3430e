package dev.concordat.registry.webhooks;

import java.time.Instant;

/** A webhook as it is kept. */
record StoredWebhook(
    long id,
    String name,
    String url,
    Subscription subscription,
    boolean enabled,
    Secrets secrets,
    Circuit circuit,
    int revision,
    Instant createdAt,
    Instant updatedAt) {}
