package dev.concordat.checker.cli;

import dev.concordat.checker.lint.LintSeverity;

/** From which severity on the exit code is 1. */
enum FailSeverity {
  ERROR,
  WARN,
  INFO,
  HINT,
  NEVER;

  boolean fails(LintSeverity severity) {
    return this != NEVER && severity.isAtLeast(LintSeverity.valueOf(name()));
  }
}
