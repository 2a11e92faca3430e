package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.PolicyChoice;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be said when publishing.
 *
 * @param owner team that owns the contract; needed for its first version
 * @param mode compatibility mode of a new contract
 * @param contentModel content model of a new contract: documented or strict
 * @param acceptBreaking publish although it breaks somebody
 * @param reason why it may
 * @param draft keep it as a draft, which may be replaced and is compared with nobody
 */
@Introspected
record PublishOptions(
    @Nullable @QueryValue String owner,
    @Nullable @QueryValue String mode,
    @Nullable @QueryValue String contentModel,
    @Nullable @QueryValue Boolean acceptBreaking,
    @Nullable @QueryValue String reason,
    @Nullable @QueryValue Boolean draft) {
  private static final int LONGEST_REASON = 2000;

  /** What a new contract's policy says. */
  PolicyChoice choice() {
    return PolicyChoice.of(Optional.ofNullable(mode), Optional.ofNullable(contentModel));
  }

  boolean isDraft() {
    return Boolean.TRUE.equals(draft);
  }

  /** The reason for which a break may pass; empty when none may. */
  Optional<String> acceptedReason() {
    if (!Boolean.TRUE.equals(acceptBreaking)) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.ofNullable(reason)
            .map(String::strip)
            .filter(given -> !given.isEmpty() && given.length() <= LONGEST_REASON)
            .orElseThrow(Refusal::reasonMissing));
  }
}
