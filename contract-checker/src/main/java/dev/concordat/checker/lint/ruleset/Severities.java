package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.LintSeverity;
import java.util.Map;
import java.util.Optional;

/** Reads how much a rule matters: a word, a number, or whether it is on at all. */
final class Severities {
  private static final Map<String, LintSeverity> NUMBERS =
      Map.of(
          "0", LintSeverity.ERROR,
          "1", LintSeverity.WARN,
          "2", LintSeverity.INFO,
          "3", LintSeverity.HINT);

  private Severities() {}

  /** What is said of a rule: that it is off, on, or on with a severity. */
  record Said(boolean on, Optional<LintSeverity> severity) {
    static final Said OFF = new Said(false, Optional.empty());
    static final Said ON = new Said(true, Optional.empty());
  }

  /** Empty, with a problem, when the word is none of these. */
  static Optional<Said> of(Place place) {
    String word = place.scalar().orElse("");
    if (word.equals("off") || word.equals("-1") || word.equals("false")) {
      return Optional.of(Said.OFF);
    }
    if (word.equals("true") || word.equals("on")) {
      return Optional.of(Said.ON);
    }
    Optional<LintSeverity> severity =
        LintSeverity.of(word).or(() -> Optional.ofNullable(NUMBERS.get(word)));
    if (severity.isEmpty()) {
      place.problem(
          "'%s' is no severity; expected error, warn, info, hint, off or a number from 0 (error)"
              + " to 3 (hint)",
          word);
    }
    return severity.map(found -> new Said(true, Optional.of(found)));
  }
}
