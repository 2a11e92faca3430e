package dev.concordat.checker.schema;

/** Whether a value is an instance of a schema, or not known. */
enum Verdict {
  VALID,
  INVALID,
  UNKNOWN;

  static Verdict of(boolean valid) {
    return valid ? VALID : INVALID;
  }

  Verdict and(Verdict other) {
    if (this == INVALID || other == INVALID) {
      return INVALID;
    }
    return this == UNKNOWN ? this : other;
  }

  Verdict or(Verdict other) {
    return not().and(other.not()).not();
  }

  Verdict not() {
    return switch (this) {
      case VALID -> INVALID;
      case INVALID -> VALID;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
