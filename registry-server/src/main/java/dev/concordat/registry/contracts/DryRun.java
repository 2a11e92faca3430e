package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import io.micronaut.serde.annotation.Serdeable;

/** What publishing a document would change, and the version that the change asks for. */
@Serdeable
record DryRun(String against, CheckResult result, String proposedVersion) {}
