package dev.concordat.checker.schema;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many open choices could be made by way of each member. The member that most of them have in
 * common, the one that tells branches apart, is worth trying first: it settles the others as well.
 */
final class Popularity {
  private final Map<String, Integer> counts = new HashMap<>();

  static Popularity of(List<List<Alternative>> choices) {
    Popularity popularity = new Popularity();
    if (choices.size() > 1) {
      for (List<Alternative> choice : choices) {
        choice.stream()
            .map(Popularity::member)
            .filter(name -> !name.isEmpty())
            .distinct()
            .forEach(name -> popularity.counts.merge(name, 1, Integer::sum));
      }
    }
    return popularity;
  }

  /** The alternatives, those that may settle most first. */
  List<Alternative> sorted(List<Alternative> choice) {
    if (counts.isEmpty()) {
      return choice;
    }
    return choice.stream()
        .sorted(
            Comparator.comparingInt(alternative -> -counts.getOrDefault(member(alternative), 0)))
        .toList();
  }

  private static String member(Alternative alternative) {
    return alternative.facts().size() == 1 && alternative.facts().get(0) instanceof Fact.Holds holds
        ? holds.name()
        : "";
  }
}
