package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;

/** A published version and what it changed. */
public record PublishedChange(VersionSummary version, CheckResult report) {}
