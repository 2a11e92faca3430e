package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives the items that an array is to have their places, and solves every place. */
final class Placement {
  private static final int LONGEST = 2_000;
  private static final int DEPENDENT = 150;

  private final Arrays array;
  private final Solver solver;
  private final int twin;
  private final int twinOf;

  /**
   * @param twinOf an index whose item is to be equal to the one at {@code twin}; -1 for none
   */
  Placement(Arrays array, Solver solver, int twinOf, int twin) {
    this.array = array;
    this.solver = solver;
    this.twin = twin;
    this.twinOf = twinOf;
  }

  Outcome solve() {
    Map<Integer, List<Literal>> places = new TreeMap<>();
    for (Fact.ItemAt each : array.fixed()) {
      places.computeIfAbsent(place(each.index()), index -> new ArrayList<>()).add(each.literal());
    }
    return place(0, places, -1);
  }

  /** The twin stands for both. */
  private int place(int index) {
    return index == twin ? twinOf : index;
  }

  /** Gives a place to each wanted item; equal ones are placed from left to right. */
  private Outcome place(int next, Map<Integer, List<Literal>> places, int last) {
    if (next == array.wanted().size()) {
      return settle(places);
    }
    solver.step();
    Fact.SomeItem item = array.wanted().get(next);
    boolean again = next > 0 && array.wanted().get(next - 1).equals(item);
    int from = again ? Math.max(last + 1, item.from()) : item.from();
    int end = Math.max(array.firstOfTheSame(), Math.max(from, highest(places) + 1));
    Outcome outcome = Outcome.NONE;
    for (int index = from; index <= end && index < array.total().high(); index++) {
      var with = new TreeMap<>(places);
      List<Literal> literals = new ArrayList<>(places.getOrDefault(place(index), List.of()));
      literals.add(item.literal());
      with.put(place(index), literals);
      if (!(solver.solve(goal(place(index), literals)) instanceof Outcome.None)) {
        outcome = outcome.or(place(next + 1, with, index));
        if (outcome instanceof Outcome.Found) {
          return outcome;
        }
      }
    }
    return outcome;
  }

  private static int highest(Map<Integer, List<Literal>> places) {
    return places.keySet().stream().mapToInt(index -> index).max().orElse(-1);
  }

  private List<Literal> goal(int index, List<Literal> literals) {
    List<Literal> goal = array.goal(index);
    goal.addAll(literals);
    if (index == twinOf) {
      goal.addAll(array.goal(twin));
    }
    return goal;
  }

  private Outcome settle(Map<Integer, List<Literal>> places) {
    int size = Math.max(Math.max(array.total().low(), highest(places) + 1), twin + 1);
    if (size == 0 && solver.isGenerous()) {
      Outcome one = settle(1, places);
      if (one instanceof Outcome.Found) {
        return one;
      }
    }
    return settle(size, places);
  }

  private Outcome settle(int size, Map<Integer, List<Literal>> places) {
    if (!array.total().contains(size)) {
      return Outcome.NONE;
    }
    boolean alone = !array.isDistinct() && array.limits().isEmpty();
    if (size > (alone ? LONGEST : DEPENDENT)) {
      return Outcome.unknown("an array of " + size + " items");
    }
    if (alone) {
      return fillAlone(size, places);
    }
    int[] counts = new int[array.limits().size()];
    return fill(0, size, places, counts, Values.NODES.arrayNode());
  }

  /** Solves the places one by one, where none depends on another. */
  private Outcome fillAlone(int size, Map<Integer, List<Literal>> places) {
    ArrayNode items = Values.NODES.arrayNode(size);
    Outcome doubt = Outcome.NONE;
    for (int index = 0; index < size; index++) {
      Outcome item =
          index == twin
              ? new Outcome.Found(items.get(twinOf))
              : solver.solve(goal(index, places.getOrDefault(index, List.of())));
      if (item instanceof Outcome.Found found) {
        items.add(found.value());
      } else if (item instanceof Outcome.Unknown unknown && unknown.guess().isPresent()) {
        items.add(unknown.guess().get());
        doubt = doubt.or(item);
      } else {
        return item;
      }
    }
    return doubt instanceof Outcome.Unknown unknown
        ? new Outcome.Unknown(unknown.reason(), Optional.of(items))
        : new Outcome.Found(items);
  }

  /** Solves the places from left to right, deciding for each which limited schemas it meets. */
  private Outcome fill(
      int index, int size, Map<Integer, List<Literal>> places, int[] counts, ArrayNode items) {
    if (index == size) {
      return enough(counts) ? new Outcome.Found(items.deepCopy()) : Outcome.NONE;
    }
    solver.step();
    if (index == twin) {
      return next(index, size, places, counts, items, items.get(twinOf));
    }
    Outcome outcome = Outcome.NONE;
    int limits = array.limits().size();
    if (limits > 4) {
      return Outcome.unknown("contains, in many ways");
    }
    for (int met = 0; met < 1 << limits; met++) {
      int[] counted = counts.clone();
      List<Literal> literals = new ArrayList<>(places.getOrDefault(index, List.of()));
      for (int i = 0; i < limits; i++) {
        boolean meets = (met >> i & 1) == 1;
        counted[i] += meets ? (index == twinOf ? 2 : 1) : 0;
        literals.add(new Literal(array.limits().get(i).form(), meets, false));
      }
      if (within(counted)) {
        outcome = outcome.or(fillWith(index, size, places, counted, items, literals));
        if (outcome instanceof Outcome.Found) {
          return outcome;
        }
      }
    }
    return outcome;
  }

  private Outcome fillWith(
      int index,
      int size,
      Map<Integer, List<Literal>> places,
      int[] counts,
      ArrayNode items,
      List<Literal> literals) {
    Outcome item = solver.solve(goal(index, literals));
    if (item instanceof Outcome.None) {
      return item;
    }
    if (array.isDistinct() && index > 0) {
      item = different(index, literals, items);
    }
    if (item instanceof Outcome.None) {
      return item;
    }
    if (item instanceof Outcome.Found found) {
      return next(index, size, places, counts, items, found.value());
    }
    Outcome.Unknown unknown = (Outcome.Unknown) item;
    if (unknown.guess().isEmpty()) {
      return unknown;
    }
    Outcome rest = next(index, size, places, counts, items, unknown.guess().get());
    return rest instanceof Outcome.Found found
        ? new Outcome.Unknown(unknown.reason(), Optional.of(found.value()))
        : rest;
  }

  private Outcome next(
      int index,
      int size,
      Map<Integer, List<Literal>> places,
      int[] counts,
      ArrayNode items,
      JsonNode item) {
    items.add(item);
    Outcome outcome = fill(index + 1, size, places, counts, items);
    items.remove(index);
    return outcome;
  }

  /** An item unlike those before it. */
  private Outcome different(int index, List<Literal> literals, ArrayNode items) {
    Set<JsonNode> earlier = new LinkedHashSet<>();
    items.forEach(earlier::add);
    List<Literal> goal = goal(index, literals);
    goal.add(Literal.misses(solver.forms().values(earlier)));
    Outcome item = solver.solve(goal);
    if (item instanceof Outcome.None && !(isUniform(index))) {
      // Other values for the earlier items might have left one for this.
      return Outcome.unknown("items that differ from each other");
    }
    return item;
  }

  /** True when all items up to here have the same goal, so that they have used up its values. */
  private boolean isUniform(int index) {
    if (!array.limits().isEmpty() || !array.wanted().isEmpty() || !array.fixed().isEmpty()) {
      return false;
    }
    Goal own = Goal.of(array.goal(index));
    for (int i = 0; i < index; i++) {
      if (!Goal.of(array.goal(i)).equals(own)) {
        return false;
      }
    }
    return true;
  }

  private boolean within(int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > array.limits().get(i).span().high()) {
        return false;
      }
    }
    return true;
  }

  private boolean enough(int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (!array.limits().get(i).span().contains(counts[i])) {
        return false;
      }
    }
    return true;
  }
}
