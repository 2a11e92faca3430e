package dev.concordat.registry.services;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A service.
 *
 * @param revision counts the edits
 */
@Serdeable
public record Service(
    String name,
    @JsonUnwrapped ServiceDetails details,
    int revision,
    Instant createdAt,
    Instant updatedAt) {}
