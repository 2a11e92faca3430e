package dev.concordat.checker.policy;

import dev.concordat.checker.rules.Finding;

/** A finding that was let through, and by whose word; it counts for nothing but the version. */
public record Accepted(Finding finding, Acceptance acceptance) {}
