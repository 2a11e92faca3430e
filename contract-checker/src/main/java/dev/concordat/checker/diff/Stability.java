package dev.concordat.checker.diff;

import java.util.Arrays;
import java.util.Optional;

/** The levels of {@code x-stability} and {@code x-stability-level}, the least promise first. */
enum Stability {
  DRAFT,
  ALPHA,
  BETA,
  STABLE;

  static Optional<Stability> of(String text) {
    return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(text)).findFirst();
  }
}
