package dev.concordat.checker.client;

import java.util.Optional;

/**
 * A published version.
 *
 * @param state draft, published, deprecated or retired; empty where the registry does not say
 * @param comparedWith the version that the verdict speaks of
 */
public record VersionSummary(
    String version,
    String state,
    String verdict,
    String requiredBump,
    Optional<String> comparedWith) {

  /** False for what is not offered yet, or not any more. */
  public boolean isInUse() {
    return !state.equals("draft") && !state.equals("retired");
  }
}
