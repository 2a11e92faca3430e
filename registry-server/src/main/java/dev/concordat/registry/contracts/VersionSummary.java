package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.Counts;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version as lists show it.
 *
 * @param contentHash SHA-256 of the canonical form: equal for equal content, however it is written
 */
@Serdeable
record VersionSummary(
    String version,
    String contentHash,
    String syntax,
    String formatVersion,
    long size,
    Instant publishedAt,
    String publishedBy,
    Counts counts,
    String verdict,
    String requiredBump,
    @Nullable String comparedWith,
    @Nullable String acceptedReason) {}
