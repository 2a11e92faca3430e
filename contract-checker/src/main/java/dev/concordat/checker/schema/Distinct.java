package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills places with values that differ from each other. A place that has as many values to offer as
 * there are places is never short of one; for the others all values are known. So it is a matching,
 * and where there is none there is no such array.
 */
final class Distinct {
  private final Solver solver;
  private final int size;
  private final Map<Goal, List<JsonNode>> offers = new HashMap<>();
  private final Map<JsonNode, Integer> owners = new HashMap<>();
  private final List<List<JsonNode>> places = new ArrayList<>();

  /**
   * @param size the number of places
   */
  Distinct(Solver solver, int size) {
    this.solver = solver;
    this.size = size;
  }

  /** An array whose items meet these goals, one for each place. */
  Outcome fill(List<List<Literal>> goals) {
    for (List<Literal> literals : goals) {
      Outcome trouble = offer(literals);
      if (trouble != null) {
        return trouble;
      }
    }
    for (int place = 0; place < size; place++) {
      if (!settle(place, new LinkedHashSet<>())) {
        return Outcome.NONE;
      }
    }
    JsonNode[] items = new JsonNode[size];
    owners.forEach((value, place) -> items[place] = value);
    ArrayNode array = Values.NODES.arrayNode(size);
    array.addAll(Arrays.asList(items));
    return new Outcome.Found(array);
  }

  /** Collects what a place may hold; what stands in the way otherwise. */
  private @Nullable Outcome offer(List<Literal> literals) {
    Goal goal = Goal.of(literals);
    List<JsonNode> known = offers.get(goal);
    if (known == null) {
      Set<JsonNode> values = new LinkedHashSet<>();
      Outcome last = another(literals, values);
      if (last instanceof Outcome.Unknown) {
        return Outcome.unknown("items that differ from each other");
      }
      known = new ArrayList<>(values);
      offers.put(goal, known);
    }
    places.add(known);
    return null;
  }

  /** Looks for values until there are none, or as many as there are places. */
  private Outcome another(List<Literal> literals, Set<JsonNode> values) {
    Outcome outcome = Outcome.NONE;
    while (values.size() < size) {
      solver.step();
      List<Literal> goal = new ArrayList<>(literals);
      if (!values.isEmpty()) {
        goal.add(Literal.misses(solver.forms().values(new LinkedHashSet<>(values))));
      }
      outcome = solver.solve(goal);
      if (!(outcome instanceof Outcome.Found found) || !values.add(found.value())) {
        return outcome;
      }
    }
    return outcome;
  }

  /** Gives a place a value; those that hold its values already are moved to others. */
  private boolean settle(int place, Set<JsonNode> tried) {
    for (JsonNode value : places.get(place)) {
      if (tried.add(value)) {
        Integer owner = owners.get(value);
        if (owner == null || settle(owner, tried)) {
          owners.put(value, place);
          return true;
        }
      }
    }
    return false;
  }
}
