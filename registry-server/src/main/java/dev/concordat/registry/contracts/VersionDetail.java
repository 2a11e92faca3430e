package dev.concordat.registry.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.concordat.registry.checks.CheckResult;
import io.micronaut.serde.annotation.Serdeable;

/** A published version with what the comparison said when it was published. */
@Serdeable
record VersionDetail(@JsonUnwrapped VersionSummary summary, CheckResult report) {}
