package dev.concordat.checker.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What comes of lint findings. */
public enum LintLevel {
  /** Nobody looks for them. */
  OFF,
  /** They are told. */
  WARN,
  /** Errors among them stop what is going on. */
  ENFORCE;

  static Optional<LintLevel> of(String id) {
    return Arrays.stream(values())
        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(id))
        .findFirst();
  }
}
