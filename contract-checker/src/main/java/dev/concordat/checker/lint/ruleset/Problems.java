package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.UnreadableException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All that is wrong with a ruleset: it is told at once. */
final class Problems {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  void add(Location place, String message) {
    add(Diagnostic.error(message, place));
  }

  void add(Diagnostic problem) {
    found.add(problem);
  }

  void throwAll() throws UnreadableException {
    if (!found.isEmpty()) {
      throw new UnreadableException(List.copyOf(found));
    }
  }

  /** What somebody meant who wrote a name that is not known. */
  static String meant(String name, List<String> known) {
    Optional<String> near =
        known.stream()
            .filter(other -> Math.abs(other.length() - name.length()) < 3)
            .filter(other -> distance(other.toLowerCase(Locale.ROOT), name) < 3)
            .findFirst();
    return near.map(other -> "did you mean '" + other + "'?")
        .orElseGet(() -> "expected one of " + String.join(", ", known));
  }

  /** How many letters differ (Levenshtein). */
  private static int distance(String a, String written) {
    String b = written.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
