package dev.concordat.registry.teams;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A team that owns contracts, and how to reach it. */
@Serdeable
public record Team(
    String name,
    @Nullable String displayName,
    @Nullable String email,
    @Nullable String chat,
    Instant createdAt,
    Instant updatedAt) {}
