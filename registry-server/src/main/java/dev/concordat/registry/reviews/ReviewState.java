package dev.concordat.registry.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a review is. */
enum ReviewState {
  /** Somebody has to decide. */
  OPEN,
  /** The change may pass. */
  APPROVED,
  /** The change may not pass. */
  REJECTED,
  /** The change has other findings by now; a later review tells which. */
  OUTDATED,
  /** The change has passed. */
  USED;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ReviewState> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }
}
