package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a reader speaks of what a writer sends. Branches that leave their objects open accept
 * those of a branch that they know nothing of, so that fitting alone says little.
 */
final class Described {
  private static final int DEPTH = 8;

  private final Direction direction;
  private final Anchors anchors;

  Described(Direction direction, Anchors anchors) {
    this.direction = direction;
    this.anchors = anchors;
  }

  /**
   * True when the reader has each branch that the writer names, and the properties of the others.
   */
  boolean by(Schema reader, Schema writer) {
    Set<String> places = new HashSet<>();
    Set<String> properties = new HashSet<>();
    for (Branch branch : branches(reader)) {
      places.add(branch.place());
      properties.addAll(branch.properties());
    }
    return branches(writer).stream()
        .filter(Branch::isObject)
        .allMatch(
            branch ->
                branch.referred()
                    ? places.contains(branch.place())
                    : properties.containsAll(branch.properties()));
  }

  /**
   * A branch without branches of its own.
   *
   * @param place where it stands, references followed
   * @param referred whether a reference leads there
   */
  private record Branch(String place, boolean referred, SchemaView view, Set<String> properties) {
    boolean isObject() {
      Set<String> types = SchemaTypes.of(view);
      return types.isEmpty() || types.contains("object");
    }
  }

  private List<Branch> branches(Schema schema) {
    List<Branch> branches = new ArrayList<>();
    collect(schema, DEPTH, branches);
    return branches;
  }

  private void collect(Schema schema, int depth, List<Branch> into) {
    Schema target = References.followed(schema, anchors);
    SchemaView view = SchemaView.of(target, anchors);
    List<Schema> inner = depth == 0 ? List.of() : Branches.of(view);
    if (inner.isEmpty()) {
      boolean referred = target.node() != schema.node();
      String place = target.node().line() > 0 ? target.location().pointer() : "";
      into.add(new Branch(place, referred, view, view.properties(direction).keySet()));
    }
    inner.forEach(branch -> collect(branch, depth - 1, into));
  }
}
