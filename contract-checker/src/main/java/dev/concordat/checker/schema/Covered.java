package dev.concordat.checker.schema;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The members and items that some keywords evaluate.
 *
 * @param names members of these names
 * @param patterns members in whose name one of these is found
 * @param items so many of the first items
 * @param found items that meet one of these
 * @param all all members, or all items
 */
record Covered(Set<String> names, Set<Pattern> patterns, int items, Set<Form> found, boolean all) {
  static final Covered NOTHING = new Covered(Set.of(), Set.of(), 0, Set.of(), false);
  static final Covered EVERYTHING = new Covered(Set.of(), Set.of(), 0, Set.of(), true);

  static Covered members(Set<String> names, Set<Pattern> patterns, boolean all) {
    return new Covered(names, patterns, 0, Set.of(), all);
  }

  static Covered items(int first, boolean all) {
    return new Covered(Set.of(), Set.of(), first, Set.of(), all);
  }

  /** The items that meet a form. */
  static Covered found(Form form) {
    return new Covered(Set.of(), Set.of(), 0, Set.of(form), false);
  }

  Covered and(Covered other) {
    Set<String> bothNames = new LinkedHashSet<>(names);
    bothNames.addAll(other.names);
    Set<Pattern> bothPatterns = new LinkedHashSet<>(patterns);
    bothPatterns.addAll(other.patterns);
    Set<Form> bothFound = new LinkedHashSet<>(found);
    bothFound.addAll(other.found);
    return new Covered(
        bothNames, bothPatterns, Math.max(items, other.items), bothFound, all || other.all);
  }
}
