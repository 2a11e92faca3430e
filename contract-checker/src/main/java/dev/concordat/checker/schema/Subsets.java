package dev.concordat.checker.schema;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The subset construction, given up when it grows too large. */
final class Subsets {
  private static final int LOW_SURROGATES =
      Character.MAX_LOW_SURROGATE - Character.MIN_LOW_SURROGATE + 1;

  private final Map<Set<State>, State> known = new HashMap<>();
  private final ArrayDeque<Set<State>> open = new ArrayDeque<>();
  private final Set<State> total = new HashSet<>();
  private final int limit;

  private Subsets(int limit) {
    this.limit = limit;
  }

  static Automaton determinize(Automaton automaton, int limit) {
    automaton.expandSingleton();
    if (automaton.isDeterministic()) {
      return automaton;
    }
    return new Subsets(limit).run(automaton);
  }

  /**
   * True for the state behind a complete match, which accepts whatever follows. A set with such a
   * state need not remember its other states: patterns are looked for anywhere, so most sets have.
   */
  private static boolean acceptsAll(State state) {
    if (!state.isAccept() || state.getTransitions().size() != 3) {
      return false;
    }
    int covered = 0;
    for (Transition transition : state.getTransitions()) {
      boolean half = Character.isHighSurrogate(transition.getMin());
      if (half ? !closes(transition.getDest(), state) : transition.getDest() != state) {
        return false;
      }
      covered += transition.getMax() - transition.getMin() + 1;
    }
    return covered == Character.MAX_VALUE + 1 - LOW_SURROGATES;
  }

  private static boolean closes(State middle, State end) {
    return middle.getTransitions().size() == 1
        && middle.getTransitions().stream()
            .allMatch(
                transition ->
                    transition.getDest() == end
                        && transition.getMax() - transition.getMin() + 1 == LOW_SURROGATES);
  }

  private Automaton run(Automaton automaton) {
    for (State each : automaton.getStates()) {
      if (acceptsAll(each)) {
        total.add(each);
      }
    }
    State start = state(Set.of(automaton.getInitialState()));
    while (!open.isEmpty()) {
      Set<State> subset = open.remove();
      State from = state(subset);
      Set<Integer> cuts = new TreeSet<>();
      List<Transition> transitions = new ArrayList<>();
      for (State each : subset) {
        for (Transition transition : each.getTransitions()) {
          cuts.add((int) transition.getMin());
          cuts.add(transition.getMax() + 1);
          transitions.add(transition);
        }
      }
      connect(from, new ArrayList<>(cuts), transitions);
    }
    Automaton result = new Automaton();
    result.setInitialState(start);
    result.setDeterministic(true);
    return result;
  }

  private void connect(State from, List<Integer> cuts, List<Transition> transitions) {
    for (int i = 0; i + 1 < cuts.size(); i++) {
      char low = (char) cuts.get(i).intValue();
      char high = (char) (cuts.get(i + 1) - 1);
      Set<State> targets = new HashSet<>();
      for (Transition transition : transitions) {
        if (transition.getMin() <= low && high <= transition.getMax()) {
          targets.add(transition.getDest());
        }
      }
      if (!targets.isEmpty()) {
        from.addTransition(new Transition(low, high, state(targets)));
      }
    }
  }

  private State state(Set<State> all) {
    Set<State> subset = all;
    for (State each : all) {
      if (total.contains(each)) {
        subset = Set.of(each);
        break;
      }
    }
    State existing = known.get(subset);
    if (existing != null) {
      return existing;
    }
    if (known.size() >= limit) {
      throw new BeyondReachException("automaton of more than " + limit + " states");
    }
    State state = new State();
    state.setAccept(subset.stream().anyMatch(State::isAccept));
    known.put(subset, state);
    open.add(subset);
    return state;
  }
}
