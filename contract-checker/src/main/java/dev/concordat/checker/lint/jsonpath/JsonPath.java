package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.source.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A JSONPath. A deep step ({@code ..}) enters each value of a document once, however many
 * references lead there: what is linear in the document stays so, and circles end.
 */
public final class JsonPath {
  private final List<Step> steps;

  /**
   * @param deep whether the values inside are asked as well
   */
  record Step(Selector selector, boolean deep) {}

  JsonPath(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * @throws JsonPathException when it is not understood
   */
  public static JsonPath of(String path) throws JsonPathException {
    return new PathParser(path).parse();
  }

  /** All that the path leads to from a value, which it calls {@code $}. */
  public List<Cursor> from(Cursor start) {
    List<Cursor> found = List.of(start);
    for (Step step : steps) {
      List<Cursor> next = new ArrayList<>();
      if (step.deep()) {
        deep(found, step.selector(), next::add);
      } else {
        found.forEach(cursor -> step.selector().select(cursor, next::add));
      }
      found = step.selector() instanceof Selector.Parent ? once(next) : next;
    }
    return found;
  }

  private static void deep(List<Cursor> from, Selector selector, Consumer<Cursor> into) {
    Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Cursor> open = new ArrayDeque<>();
    for (Cursor start : from) {
      open.push(start);
      while (!open.isEmpty()) {
        Cursor next = open.pop();
        if (next.isContainer() && entered.add(next.node())) {
          selector.select(next, into);
          for (int i = next.size() - 1; i >= 0; i--) {
            open.push(next.child(i));
          }
        }
      }
    }
  }

  /** Several children have the same parent. */
  private static List<Cursor> once(List<Cursor> parents) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return parents.stream().filter(parent -> seen.add(parent.node())).toList();
  }
}
