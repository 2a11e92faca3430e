package dev.concordat.registry.policies;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one scope says.
 *
 * @param scope global, namespace NAME or contract NAMESPACE/NAME
 * @param revision counts the edits; 0 when there was none
 */
@Serdeable
record SavedPolicy(
    String scope,
    PolicySettings settings,
    int revision,
    @Nullable Instant updatedAt,
    @Nullable String updatedBy) {}
