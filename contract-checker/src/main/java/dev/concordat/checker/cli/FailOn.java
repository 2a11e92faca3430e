package dev.concordat.checker.cli;

import dev.concordat.checker.policy.Outcome;

/** From which outcome on the exit code is 1. */
enum FailOn {
  BREAKING,
  RISKY,
  NEVER;

  boolean fails(Outcome outcome) {
    return switch (this) {
      case BREAKING -> outcome.isAtLeast(Outcome.BREAKING);
      case RISKY -> outcome.isAtLeast(Outcome.RISKY);
      case NEVER -> false;
    };
  }
}
