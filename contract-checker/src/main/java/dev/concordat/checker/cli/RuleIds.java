package dev.concordat.checker.cli;

import dev.concordat.checker.rules.Rule;
import dev.concordat.checker.rules.Rules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of all rules, for those who type them. */
final class RuleIds implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return ids().iterator();
  }

  /** The id that shares the most words with what was typed, when it shares any. */
  static Optional<String> near(String typed) {
    return ids()
        .filter(id -> shared(id, typed) > 0)
        .max(
            Comparator.comparingInt((String id) -> shared(id, typed))
                .thenComparing(String::length, Comparator.reverseOrder()));
  }

  private static Stream<String> ids() {
    return Stream.concat(Rules.all().stream().map(Rule::id), LintRules.all().keySet().stream());
  }

  static String suggested(String id) {
    return "; did you mean '" + id + "'?";
  }

  private static int shared(String id, String typed) {
    Set<String> words = new HashSet<>(List.of(id.split("-")));
    words.retainAll(List.of(typed.split("-")));
    return words.size();
  }
}
