package dev.concordat.checker.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the most harmful first. */
public enum LintSeverity {
  ERROR,
  WARN,
  INFO,
  HINT;

  /** As rulesets and reports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LintSeverity> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  public boolean isAtLeast(LintSeverity other) {
    return compareTo(other) <= 0;
  }
}
