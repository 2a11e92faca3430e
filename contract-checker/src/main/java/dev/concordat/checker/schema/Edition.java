package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;

/** The editions of JSON Schema, oldest first, that keywords came or went with. */
enum Edition {
  DRAFT_4,
  DRAFT_6,
  DRAFT_7,
  DRAFT_2019,
  DRAFT_2020;

  /** The edition that a dialect is built on. */
  static Edition of(Dialect dialect) {
    return switch (dialect) {
      case DRAFT_04, OPENAPI_2_0, OPENAPI_3_0 -> DRAFT_4;
      case DRAFT_06 -> DRAFT_6;
      case DRAFT_07 -> DRAFT_7;
      case DRAFT_2019_09 -> DRAFT_2019;
      case DRAFT_2020_12, OPENAPI_3_1 -> DRAFT_2020;
    };
  }

  boolean atLeast(Edition other) {
    return compareTo(other) >= 0;
  }
}
