package dev.concordat.checker.corpora;

/** How a verdict stands to what the source of a case claims. */
enum Agreement {
  AGREES,
  /** Somebody is warned, though not in the words of the source. */
  FLAGGED,
  DISAGREES,
  NOT_ASSERTED
}
