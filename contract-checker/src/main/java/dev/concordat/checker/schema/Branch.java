package dev.concordat.checker.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way through the alternatives of a goal, as far as it is known. */
final class Branch {
  /** Literals that are still to be taken apart. */
  final ArrayDeque<Literal> agenda = new ArrayDeque<>();

  /** Literals that were taken apart. */
  final Map<Integer, Literal> seen = new LinkedHashMap<>();

  final List<Fact> facts = new ArrayList<>();

  /** Alternatives between which no choice was made yet. */
  final List<List<Alternative>> choices = new ArrayList<>();

  private final Map<String, List<Literal>> byName = new HashMap<>();

  Branch(Collection<Literal> literals) {
    agenda.addAll(literals);
  }

  /** Notes that a literal is taken apart; false when it was before. */
  boolean see(Literal literal) {
    if (seen.putIfAbsent(literal.code(), literal) != null) {
      return false;
    }
    String name = literal.form().name();
    if (!name.isEmpty()) {
      byName.merge(name, List.of(literal), Branch::both);
    }
    return true;
  }

  /** The literals seen whose schemas have the name of this one's. */
  List<Literal> namesakes(Literal literal) {
    return byName.getOrDefault(literal.form().name(), List.of());
  }

  private static List<Literal> both(List<Literal> some, List<Literal> more) {
    List<Literal> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  Branch copy() {
    Branch copy = new Branch(agenda);
    copy.seen.putAll(seen);
    copy.byName.putAll(byName);
    copy.facts.addAll(facts);
    copy.choices.addAll(choices);
    return copy;
  }
}
