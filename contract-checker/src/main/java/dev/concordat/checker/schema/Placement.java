package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    int from = array.isCopy(next) ? Math.max(last + 1, item.from()) : item.from();
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
      List<List<Literal>> goals = new ArrayList<>(size);
      for (int index = 0; index < size; index++) {
        goals.add(goal(index, places.getOrDefault(index, List.of())));
      }
      return solved(goals);
    }
    int[] counts = new int[array.limits().size()];
    return fill(0, size, places, counts, new ArrayList<>());
  }

  /** Solves the places one by one, where none depends on another. */
  private Outcome solved(List<List<Literal>> goals) {
    ArrayNode items = Values.NODES.arrayNode(goals.size());
    Outcome doubt = Outcome.NONE;
    for (int index = 0; index < goals.size(); index++) {
      Outcome item =
          index == twin ? new Outcome.Found(items.get(twinOf)) : solver.solve(goals.get(index));
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

  /** Decides for each place, from left to right, which of the limited schemas it meets. */
  private Outcome fill(
      int index,
      int size,
      Map<Integer, List<Literal>> places,
      int[] counts,
      List<List<Literal>> goals) {
    if (index == size) {
      return enough(counts) ? items(goals) : Outcome.NONE;
    }
    solver.step();
    if (index == twin) {
      return next(index, size, places, counts, goals, goals.get(twinOf));
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
      List<Literal> goal = goal(index, literals);
      if (within(counted) && !(solver.solve(goal) instanceof Outcome.None)) {
        outcome = outcome.or(next(index, size, places, counted, goals, goal));
        if (outcome instanceof Outcome.Found) {
          return outcome;
        }
      }
    }
    return outcome;
  }

  private Outcome next(
      int index,
      int size,
      Map<Integer, List<Literal>> places,
      int[] counts,
      List<List<Literal>> goals,
      List<Literal> goal) {
    goals.add(goal);
    Outcome outcome = fill(index + 1, size, places, counts, goals);
    goals.remove(index);
    return outcome;
  }

  private Outcome items(List<List<Literal>> goals) {
    return array.isDistinct() ? new Distinct(solver, goals.size()).fill(goals) : solved(goals);
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
