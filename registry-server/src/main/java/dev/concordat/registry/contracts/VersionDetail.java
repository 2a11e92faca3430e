package dev.concordat.registry.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.concordat.registry.checks.CheckResult;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A version with what the comparison said when it was published.
 *
 * @param labels words that people put on it
 * @param warnings what is not as the policy wants it, though it was let through
 */
@Serdeable
record VersionDetail(
    @JsonUnwrapped VersionSummary summary,
    List<String> labels,
    List<String> warnings,
    CheckResult report) {}
