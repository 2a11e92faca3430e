package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.lint.LintReport;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What publishing a document would change, and the version that the change asks for.
 *
 * @param lint what the contract's ruleset says about the document by itself
 */
@Serdeable
record DryRun(String against, CheckResult result, String proposedVersion, LintReport lint) {}
