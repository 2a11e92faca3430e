package dev.concordat.checker.schema;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;

/**
 * Whether a property takes part in a direction at all: what is {@code readOnly} is not sent to the
 * contract's owner, what is {@code writeOnly} is not sent by it.
 */
final class Visibility {
  private static final int DEPTH = 20;

  private final Forms forms;

  Visibility(Forms forms) {
    this.forms = forms;
  }

  boolean isHidden(Schema property) {
    return forms.direction().isPresent()
        && isMarked(
            property,
            forms.direction().get() == Direction.ACCEPTED ? "readOnly" : "writeOnly",
            DEPTH);
  }

  private boolean isMarked(Schema property, String mark, int depth) {
    Node node = property.node();
    boolean reference = node.string("$ref") != null;
    if (!(reference && References.hidesSiblings(property.dialect())) && node.isTrue(mark)) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    if (reference
        && References.target(property, forms.anchors())
            .filter(target -> isMarked(target, mark, depth - 1))
            .isPresent()) {
      return true;
    }
    return node.get("allOf") instanceof ListNode list
        && list.items().stream().anyMatch(part -> isMarked(property.at(part), mark, depth - 1));
  }
}
