package dev.concordat.registry.webhooks;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event on its way to one webhook. */
@Serdeable
record Delivery(
    long id,
    long event,
    String type,
    String subject,
    DeliveryState state,
    int attempts,
    Instant dueAt,
    Instant createdAt,
    @Nullable Instant finishedAt) {}
