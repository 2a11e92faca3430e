package dev.concordat.registry.reviews;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a team says to a change.
 *
 * @param required whether nothing passes without its signature
 * @param opinion signed or objects; absent while it has said nothing
 */
@Serdeable
public record SignOff(
    String team,
    boolean required,
    @Nullable String opinion,
    @Nullable String by,
    @Nullable Instant at,
    @Nullable String reason) {
  static final String SIGNED = "signed";

  boolean isMissing() {
    return required && !SIGNED.equals(opinion);
  }
}
