package dev.concordat.checker.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What differs between two schemas: facts at this place, and the deltas of the places below. Deltas
 * are shared by all places that lead to the same pair of schemas, and form cycles where schemas do.
 */
final class SchemaDelta {
  static final SchemaDelta NONE = new SchemaDelta();

  private final List<Fact> facts = new ArrayList<>(1);
  private final List<Edge> edges = new ArrayList<>(1);
  private boolean explained = true;

  /**
   * The way to a place below.
   *
   * @param pointer pointer from this schema to that one, references followed
   */
  record Edge(String pointer, SchemaDelta delta) {}

  /** A fact, and the pointer that leads to its place. */
  record Found(Fact fact, String pointer) {}

  void add(Fact fact) {
    facts.add(fact);
  }

  void add(Edge edge) {
    if (edge.delta() != NONE) {
      edges.add(edge);
    }
  }

  /** The facts and the deltas below do not tell everything: only the whole payload can decide. */
  void leaveOpen() {
    explained = false;
  }

  boolean isEmpty() {
    return facts.isEmpty() && edges.isEmpty() && explained;
  }

  /** Everything that differs at this place and below, each fact once, nearest first. */
  Gathered gather() {
    var gathered = new Gathered(new ArrayList<>(), new boolean[] {true});
    Set<SchemaDelta> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Edge> level = List.of(new Edge("", this));
    while (!level.isEmpty()) {
      List<Edge> next = new ArrayList<>();
      for (Edge edge : level) {
        if (seen.add(edge.delta())) {
          edge.delta().tell(edge.pointer(), gathered, next);
        }
      }
      level = next;
    }
    return gathered;
  }

  private void tell(String pointer, Gathered gathered, List<Edge> next) {
    facts.forEach(fact -> gathered.found().add(new Found(fact, pointer)));
    gathered.open[0] &= explained;
    edges.forEach(edge -> next.add(new Edge(pointer + edge.pointer(), edge.delta())));
  }

  /** The facts of a payload. */
  record Gathered(List<Found> found, boolean[] open) {
    boolean explained() {
      return open[0];
    }
  }
}
