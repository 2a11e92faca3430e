package dev.concordat.checker.client;

import java.util.Optional;

/**
 * A published version.
 *
 * @param comparedWith the version that the verdict speaks of
 */
public record VersionSummary(
    String version, String verdict, String requiredBump, Optional<String> comparedWith) {}
