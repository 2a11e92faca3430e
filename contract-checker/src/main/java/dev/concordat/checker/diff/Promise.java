package dev.concordat.checker.diff;

/** How firmly the contract promised what a change touches, the firmest first. */
public enum Promise {
  FIRM,
  /** Only {@code default} speaks for this status: it may never have come. */
  ASSUMED,
  /** A draft or an alpha, which may change from day to day. */
  TENTATIVE;

  Promise weaker(Promise other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
