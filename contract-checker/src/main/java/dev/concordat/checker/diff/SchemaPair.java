package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import java.util.Optional;

/** Two schemas under comparison, and the delta that tells what differs between them. */
record SchemaPair(Compatibility kernel, SchemaView before, SchemaView after, SchemaDelta delta) {

  /** True when the new version reads what the old one writes. */
  boolean newReads() {
    return kernel.oldWrites();
  }

  /**
   * A fact about a keyword or a part of either schema.
   *
   * @param was the node in the old document, when it is there
   * @param is the node in the new document, when it is there
   */
  Fact fact(Element element, Action action, String subject, Optional<Node> was, Optional<Node> is) {
    return new Fact(
        "",
        element,
        action,
        subject,
        Optional.empty(),
        Optional.empty(),
        standing(was, before),
        standing(is, after),
        delta,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, for a keyword whose values are worth quoting. */
  Fact value(
      Element element, Action action, String subject, Optional<Node> was, Optional<Node> is) {
    return fact(element, action, subject, was, is).quoting(Excerpt.of(was), Excerpt.of(is));
  }

  /** The node, or where it would stand: made-up nodes have no place in a document. */
  private static Node standing(Optional<Node> node, SchemaView view) {
    return node.filter(found -> found.line() > 0)
        .or(
            () ->
                view.parts().stream().<Node>map(part -> part).filter(p -> p.line() > 0).findFirst())
        .orElse(view.schema().node());
  }
}
