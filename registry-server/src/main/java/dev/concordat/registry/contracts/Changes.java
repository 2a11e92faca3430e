package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import io.micronaut.serde.annotation.Serdeable;

/** What changes between two published versions. */
@Serdeable
record Changes(String from, String to, CheckResult result) {}
