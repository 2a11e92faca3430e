package dev.concordat.registry.docs;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Exchanges that belong together: a tag, a channel. */
@Serdeable
public record DocGroup(String name, @Nullable String description) {}
