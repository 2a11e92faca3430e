package dev.concordat.registry.lint;

/**
 * How a contract is linted.
 *
 * @param ruleset the name of one that comes with Concordat, or the text of another
 */
public record LintPolicy(String ruleset, LintLevel level) {}
