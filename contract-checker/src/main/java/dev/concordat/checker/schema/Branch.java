package dev.concordat.checker.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One way through the alternatives of a goal, as far as it is known. */
final class Branch {
  /** Literals that are still to be taken apart. */
  final ArrayDeque<Literal> agenda = new ArrayDeque<>();

  /** Literals that hold. */
  final Map<Integer, Literal> seen = new LinkedHashMap<>();

  /** Those of them that were not taken apart. */
  private final Set<Integer> implied = new HashSet<>();

  final List<Fact> facts = new ArrayList<>();

  /** Alternatives between which no choice was made yet. */
  final List<List<Alternative>> choices = new ArrayList<>();

  private final Map<String, List<Literal>> byName = new HashMap<>();

  Branch(Collection<Literal> literals) {
    agenda.addAll(literals);
  }

  /** Notes that a literal is taken apart; false when it was before. */
  boolean see(Literal literal) {
    return note(literal) | implied.remove(literal.code());
  }

  /**
   * Notes that a literal follows from others. It need not be taken apart for its own sake; it still
   * is when one of those others turns out to consist of it.
   */
  void imply(Literal literal) {
    if (note(literal)) {
      implied.add(literal.code());
    }
  }

  private boolean note(Literal literal) {
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

  /** How much there is to copy. */
  int size() {
    return seen.size() + facts.size() + choices.size() + agenda.size();
  }

  Branch copy() {
    Branch copy = new Branch(agenda);
    copy.seen.putAll(seen);
    copy.implied.addAll(implied);
    copy.byName.putAll(byName);
    copy.facts.addAll(facts);
    copy.choices.addAll(choices);
    return copy;
  }
}
