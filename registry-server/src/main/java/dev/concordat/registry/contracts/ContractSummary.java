package dev.concordat.registry.contracts;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contract as lists show it. */
@Serdeable
record ContractSummary(
    String namespace,
    String name,
    String format,
    String title,
    @Nullable String description,
    String owner,
    String mode,
    String contentModel,
    @Nullable VersionSummary latest,
    int versionCount,
    Instant createdAt,
    Instant updatedAt) {}
