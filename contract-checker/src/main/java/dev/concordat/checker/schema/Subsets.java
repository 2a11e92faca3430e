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
  private final Map<Set<State>, State> known = new HashMap<>();
  private final ArrayDeque<Set<State>> open = new ArrayDeque<>();
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

  private Automaton run(Automaton automaton) {
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

  private State state(Set<State> subset) {
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
