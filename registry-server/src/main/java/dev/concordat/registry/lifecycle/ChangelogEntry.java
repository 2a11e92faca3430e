package dev.concordat.registry.lifecycle;

import dev.concordat.registry.contracts.Deprecation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version changed.
 *
 * @param against the version it was compared with
 * @param waivers breaks that were let through, by whom and why
 * @param acceptedReason why its publisher let a break through, where nobody had to approve it
 */
@Serdeable
record ChangelogEntry(
    String version,
    String state,
    Instant publishedAt,
    String publishedBy,
    @Nullable String author,
    @Nullable String against,
    String verdict,
    List<Line> breaking,
    List<Line> risky,
    List<Line> safe,
    List<Waiver> waivers,
    @Nullable String acceptedReason,
    @Nullable Deprecation deprecation) {

  /** One change, in plain words. */
  @Serdeable
  record Line(String exchange, String position, String message, @Nullable String hint) {}

  /** A break that was let through. */
  @Serdeable
  record Waiver(
      String message,
      @Nullable String approvedBy,
      @Nullable String reason,
      @Nullable LocalDate expiresOn,
      @Nullable String migrationNote) {}
}
