package dev.concordat.checker.schema;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shortest string of an automaton whose length lies in a span, found breadth first. */
final class Shortest {
  private static final int VISITS = 400_000;

  /** Characters that people like to read, best first. */
  private static final String LIKED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@ ";

  private final Automaton automaton;
  private final Span length;
  private final Map<Place, Step> reached = new HashMap<>();
  private final ArrayDeque<Place> open = new ArrayDeque<>();

  /** A state, and how far towards the shortest length allowed. */
  private record Place(State state, int counted) {}

  /** How a place was reached first. */
  private record Step(@Nullable Place from, char character, int length) {}

  Shortest(Automaton automaton, Span length) {
    this.automaton = automaton;
    this.length = length;
  }

  Optional<String> find() {
    Place start = new Place(automaton.getInitialState(), 0);
    reached.put(start, new Step(null, ' ', 0));
    open.add(start);
    while (!open.isEmpty()) {
      Place place = open.removeFirst();
      int so = length(place);
      if (so > length.high()) {
        return Optional.empty();
      }
      if (place.state.isAccept() && place.counted == length.low()) {
        return Optional.of(spell(place));
      }
      for (Transition transition : place.state.getSortedTransitions(false)) {
        visit(place, so, transition);
      }
    }
    return Optional.empty();
  }

  private int length(Place place) {
    Step step = reached.get(place);
    return step == null ? 0 : step.length;
  }

  private void visit(Place from, int so, Transition transition) {
    char character = liked(transition.getMin(), transition.getMax());
    // The first half of a surrogate pair does not count, the second counts for both.
    boolean half = Character.isHighSurrogate(character);
    int next = half ? so : so + 1;
    Place place = new Place(transition.getDest(), Math.min(next, length.low()));
    if (reached.containsKey(place)) {
      return;
    }
    if (reached.size() > VISITS) {
      throw new BeyondReachException("strings of more than " + length.low() + " characters");
    }
    reached.put(place, new Step(from, character, next));
    if (half) {
      open.addFirst(place);
    } else {
      open.addLast(place);
    }
  }

  private String spell(Place end) {
    var spelled = new StringBuilder();
    Step step = reached.get(end);
    while (step != null && step.from != null) {
      spelled.append(step.character);
      step = reached.get(step.from);
    }
    return spelled.reverse().toString();
  }

  private static char liked(char min, char max) {
    for (int i = 0; i < LIKED.length(); i++) {
      char character = LIKED.charAt(i);
      if (min <= character && character <= max) {
        return character;
      }
    }
    return min <= '!' && max >= '!' ? '!' : min;
  }
}
