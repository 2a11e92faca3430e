package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.Counts;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists show it.
 *
 * @param state draft, published, deprecated or retired
 * @param contentHash SHA-256 of the canonical form: equal for equal content, however it is written
 * @param publishedAt for a draft: when its content was last replaced
 * @param provenance where it comes from
 * @param acceptedReason why a break was let through
 * @param review number of the review that let it through
 * @param deprecation that it will be gone, when that was announced
 */
@Serdeable
public record VersionSummary(
    String version,
    String state,
    String contentHash,
    String syntax,
    String formatVersion,
    long size,
    Instant publishedAt,
    String publishedBy,
    Provenance provenance,
    Counts counts,
    String verdict,
    String requiredBump,
    @Nullable String comparedWith,
    @Nullable String acceptedReason,
    @Nullable Long review,
    @Nullable Deprecation deprecation) {

  VersionState stateNow() {
    return VersionState.valueOf(state.toUpperCase(Locale.ROOT));
  }

  /** Whether its content may still be replaced. */
  boolean isDraft() {
    return stateNow() == VersionState.DRAFT;
  }
}
