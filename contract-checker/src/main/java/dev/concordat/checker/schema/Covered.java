package dev.concordat.checker.schema;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The members and items that some keywords evaluate.
 *
 * @param names members of these names
 * @param patterns members in whose name one of these is found
 * @param items so many of the first items
 * @param all all members, or all items
 */
record Covered(Set<String> names, Set<Pattern> patterns, int items, boolean all) {
  static final Covered NOTHING = new Covered(Set.of(), Set.of(), 0, false);
  static final Covered EVERYTHING = new Covered(Set.of(), Set.of(), 0, true);

  Covered and(Covered other) {
    Set<String> bothNames = new LinkedHashSet<>(names);
    bothNames.addAll(other.names);
    Set<Pattern> bothPatterns = new LinkedHashSet<>(patterns);
    bothPatterns.addAll(other.patterns);
    return new Covered(bothNames, bothPatterns, Math.max(items, other.items), all || other.all);
  }
}
