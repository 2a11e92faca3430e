package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources on the way to a schema, the outermost first, each where it was entered first: they
 * decide where dynamic references lead.
 */
record Scope(List<Schema> resources) {
  /** Where nothing depends on the way. */
  static final Scope NONE = new Scope(List.of());

  Scope enter(Schema resource) {
    if (resources.contains(resource)) {
      return this;
    }
    List<Schema> further = new ArrayList<>(resources);
    further.add(resource);
    return new Scope(List.copyOf(further));
  }
}
