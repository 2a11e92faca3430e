package dev.concordat.checker.schema;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** A set of Unicode code points, surrogates left out. */
final class CodePoints {
  private static final int LIMIT = Character.MAX_CODE_POINT + 1;
  private static final int ASTRAL = Character.MIN_SUPPLEMENTARY_CODE_POINT;

  private final BitSet points = new BitSet();

  static CodePoints none() {
    return new CodePoints();
  }

  static CodePoints all() {
    return none().complement();
  }

  static CodePoints of(int... each) {
    CodePoints set = none();
    for (int point : each) {
      set.points.set(point);
    }
    return set;
  }

  static CodePoints where(IntPredicate predicate) {
    CodePoints set = none();
    for (int point = 0; point < LIMIT; point++) {
      if (predicate.test(point)) {
        set.points.set(point);
      }
    }
    return set;
  }

  CodePoints range(int from, int to) {
    points.set(from, to + 1);
    return this;
  }

  CodePoints add(CodePoints other) {
    points.or(other.points);
    return this;
  }

  CodePoints complement() {
    CodePoints others = none();
    others.points.or(points);
    others.points.flip(0, LIMIT);
    return others;
  }

  /** The strings of one code point of this set, in UTF-16. */
  Automaton automaton() {
    State start = new State();
    State end = new State();
    end.setAccept(true);
    points.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    for (int from = points.nextSetBit(0); from >= 0; from = points.nextSetBit(from)) {
      int to = points.nextClearBit(from);
      if (from < ASTRAL) {
        start.addTransition(new Transition((char) from, (char) (Math.min(to, ASTRAL) - 1), end));
      }
      if (to > ASTRAL) {
        astral(start, end, Math.max(from, ASTRAL), to - 1);
      }
      from = to;
    }
    Automaton automaton = new Automaton();
    automaton.setInitialState(start);
    automaton.setDeterministic(false);
    return automaton;
  }

  private static void astral(State start, State end, int from, int to) {
    char first = Character.highSurrogate(from);
    char last = Character.highSurrogate(to);
    if (first == last) {
      pair(start, end, first, last, Character.lowSurrogate(from), Character.lowSurrogate(to));
      return;
    }
    pair(start, end, first, first, Character.lowSurrogate(from), Character.MAX_LOW_SURROGATE);
    if (last - first > 1) {
      pair(
          start,
          end,
          (char) (first + 1),
          (char) (last - 1),
          Character.MIN_LOW_SURROGATE,
          Character.MAX_LOW_SURROGATE);
    }
    pair(start, end, last, last, Character.MIN_LOW_SURROGATE, Character.lowSurrogate(to));
  }

  private static void pair(State start, State end, char h1, char h2, char l1, char l2) {
    State middle = new State();
    start.addTransition(new Transition(h1, h2, middle));
    middle.addTransition(new Transition(l1, l2, end));
  }
}
