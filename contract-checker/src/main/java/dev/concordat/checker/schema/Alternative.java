package dev.concordat.checker.schema;

import java.util.List;

/**
 * One way to satisfy a demand on a value of a known type: all of these hold.
 *
 * @param literals what the value itself is to meet or to miss
 * @param facts what is demanded of its number, its text, its items or its members
 * @param exclusive whether the literals after the first are there only to keep rivals of the first
 *     apart, and may be left out where they are apart anyway
 * @param twoOf literals of which two are to hold; which two is left open as long as possible
 */
record Alternative(
    List<Literal> literals, List<Fact> facts, boolean exclusive, List<Literal> twoOf) {
  private static final Alternative NOTHING = new Alternative(List.of(), List.of());

  Alternative(List<Literal> literals, List<Fact> facts) {
    this(literals, facts, false, List.of());
  }

  /** The first is met and its rivals are not. */
  static Alternative exclusive(List<Literal> literals) {
    return new Alternative(literals, List.of(), true, List.of());
  }

  /** Two or more of these hold. */
  static Alternative twoOf(List<Literal> literals) {
    return new Alternative(List.of(), List.of(), false, literals);
  }

  /** True when it demands nothing beyond facts. */
  boolean isFactual() {
    return literals.isEmpty() && twoOf.isEmpty();
  }

  /** The demand that any value of the type meets. */
  static final List<Alternative> ALWAYS = List.of(NOTHING);

  /** The demand that no value of the type meets. */
  static final List<Alternative> NEVER = List.of();

  static List<Alternative> just(Literal... literals) {
    return List.of(of(literals));
  }

  static List<Alternative> just(Fact... facts) {
    return List.of(new Alternative(List.of(), List.of(facts)));
  }

  static Alternative of(Literal... literals) {
    return new Alternative(List.of(literals), List.of());
  }

  static Alternative of(Literal literal) {
    return new Alternative(List.of(literal), List.of());
  }

  static Alternative of(Fact fact) {
    return new Alternative(List.of(), List.of(fact));
  }
}
