package dev.concordat.registry.contracts;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Where a version comes from.
 *
 * @param commit in its repository
 * @param branch of that repository
 * @param build page of the build that published it
 * @param author who wrote the change
 * @param tool what sent it
 */
@Serdeable
public record Provenance(
    @Nullable String commit,
    @Nullable String branch,
    @Nullable String build,
    @Nullable String author,
    @Nullable String tool) {
  static final Provenance UNKNOWN = new Provenance(null, null, null, null, null);
}
