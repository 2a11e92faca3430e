package dev.concordat.registry.contracts;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a version is not to be used for ever.
 *
 * @param sunset the day from which it may be gone
 * @param successor what to use instead: a version, or NAMESPACE/NAME@VERSION
 * @param migrationGuide Markdown
 */
@Serdeable
public record Deprecation(
    Instant announcedAt,
    LocalDate sunset,
    @Nullable String successor,
    @Nullable String migrationGuide) {}
