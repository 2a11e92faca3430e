package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two schemas: facts at this place, and the deltas of the places below. Deltas
 * are shared by all places that lead to the same pair of schemas, and form cycles where schemas do.
 */
final class SchemaDelta {
  private final Schema before;
  private final Schema after;
  private final List<Fact> facts = new ArrayList<>(1);
  private final List<Edge> edges = new ArrayList<>(1);
  private boolean open;

  /**
   * The way to a place below.
   *
   * @param pointer pointer from this schema to that one, references followed
   */
  record Edge(String pointer, SchemaDelta delta) {}

  SchemaDelta(Schema before, Schema after) {
    this.before = before;
    this.after = after;
  }

  Schema before() {
    return before;
  }

  Schema after() {
    return after;
  }

  List<Fact> facts() {
    return facts;
  }

  List<Edge> edges() {
    return edges;
  }

  /**
   * True when the facts and the deltas below do not tell everything, so that only the kernel, asked
   * about this place as a whole, can say whether it still fits.
   */
  boolean isOpen() {
    return open;
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  void add(Edge edge) {
    edges.add(edge);
  }

  void leaveOpen() {
    open = true;
  }

  boolean isEmpty() {
    return facts.isEmpty() && edges.isEmpty() && !open;
  }
}
