package dev.concordat.checker.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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

  Branch(Collection<Literal> literals) {
    agenda.addAll(literals);
  }

  Branch copy() {
    Branch copy = new Branch(agenda);
    copy.seen.putAll(seen);
    copy.facts.addAll(facts);
    copy.choices.addAll(choices);
    return copy;
  }
}
