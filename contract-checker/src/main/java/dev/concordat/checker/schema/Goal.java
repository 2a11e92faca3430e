package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Demands on one value, in an order of their own so that equal goals are recognised. */
final class Goal {
  private final List<Literal> literals;
  private final int[] codes;

  private Goal(List<Literal> literals) {
    this.literals = literals;
    this.codes = literals.stream().mapToInt(Literal::code).toArray();
  }

  static Goal of(Collection<Literal> literals) {
    var sorted = new TreeMap<Integer, Literal>();
    for (Literal literal : literals) {
      if (!literal.holds() || !literal.form().keywords().isEmpty()) {
        sorted.put(literal.code(), literal);
      }
    }
    return new Goal(new ArrayList<>(sorted.values()));
  }

  /** True when a schema is to be met and missed. */
  boolean isContradictory() {
    Set<Integer> all = new HashSet<>();
    for (int code : codes) {
      all.add(code);
    }
    return literals.stream().anyMatch(literal -> literal.clashes(all));
  }

  List<Literal> literals() {
    return literals;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Goal goal && Arrays.equals(codes, goal.codes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }
}
