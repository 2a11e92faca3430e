package dev.concordat.checker.schema;

import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources on the way to a schema, the outermost first, each where it was entered first: they
 * decide where dynamic references lead.
 *
 * @param resources compared by identity, as nodes are
 */
record Scope(List<Node> resources) {
  /** Where nothing depends on the way. */
  static final Scope NONE = new Scope(List.of());

  Scope enter(Node resource) {
    if (resources.contains(resource)) {
      return this;
    }
    List<Node> further = new ArrayList<>(resources);
    further.add(resource);
    return new Scope(List.copyOf(further));
  }
}
