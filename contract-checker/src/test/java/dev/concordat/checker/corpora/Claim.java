package dev.concordat.checker.corpora;

import dev.concordat.checker.policy.Outcome;

/** What the source of a case holds true of it. */
enum Claim {
  BREAKING,
  RISKY,
  COMPATIBLE,
  /** The source asserts nothing. */
  NOTHING;

  /** How our verdict stands to the claim. */
  Agreement against(Outcome outcome) {
    if (this == NOTHING) {
      return Agreement.NOT_ASSERTED;
    }
    boolean risky = outcome == Outcome.RISKY;
    boolean breaking = outcome == Outcome.BREAKING;
    return switch (this) {
      case BREAKING -> of(breaking, risky);
      case RISKY -> of(risky, breaking);
      case COMPATIBLE, NOTHING -> of(!breaking && !risky, risky);
    };
  }

  private static Agreement of(boolean agrees, boolean flagged) {
    return agrees ? Agreement.AGREES : flagged ? Agreement.FLAGGED : Agreement.DISAGREES;
  }
}
