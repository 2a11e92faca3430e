package dev.concordat.registry.teams;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What can be said of a team. */
@Serdeable
record TeamDetails(@Nullable String displayName, @Nullable String email, @Nullable String chat) {}
