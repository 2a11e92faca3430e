package dev.concordat.checker.schema;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import java.util.Collection;
import java.util.Optional;

/** A regular set of strings, kept as a deterministic automaton of bounded size. */
final class Language {
  private static final int STATES = 10_000;

  static final Language ANY =
      new Language(Subsets.determinize(CodePoints.all().automaton().repeat(), STATES));

  private final Automaton automaton;

  private Language(Automaton automaton) {
    this.automaton = automaton;
  }

  /**
   * The strings that an automaton accepts.
   *
   * @throws BeyondReachException when its deterministic form is too large
   */
  static Language of(Automaton automaton) {
    Automaton deterministic = Subsets.determinize(automaton, STATES);
    deterministic.minimize();
    return new Language(deterministic);
  }

  static Language of(Collection<String> strings) {
    CharSequence[] visible =
        strings.stream().filter(string -> !string.isEmpty()).toArray(CharSequence[]::new);
    Automaton automaton = Automaton.makeStringUnion(visible); // which takes no empty string
    return of(
        visible.length == strings.size()
            ? automaton
            : automaton.union(Automaton.makeEmptyString()));
  }

  Automaton automaton() {
    return automaton;
  }

  Language and(Language other) {
    guard(other);
    return of(automaton.intersection(other.automaton));
  }

  Language minus(Language other) {
    guard(other);
    return of(automaton.minus(other.automaton));
  }

  boolean isEmpty() {
    return automaton.isEmpty();
  }

  boolean has(String string) {
    State state = automaton.getInitialState();
    for (int i = 0; i < string.length() && state != null; i++) {
      state = state.step(string.charAt(i));
    }
    return state != null && state.isAccept();
  }

  /** A shortest string of a length, in code points, that the span allows. */
  Optional<String> example(Span length) {
    return new Shortest(automaton, length).find();
  }

  private void guard(Language other) {
    long product = (long) automaton.getNumberOfStates() * other.automaton.getNumberOfStates();
    if (product > 100L * STATES) {
      throw new BeyondReachException("automaton of " + product + " states");
    }
  }
}
