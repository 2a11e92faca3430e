package dev.concordat.checker.model;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.Node;

/**
 * A schema as it stands in its document. It is not interpreted here: the kernel reads the node.
 *
 * @param node an object or a boolean
 */
public record Schema(Node node, Dialect dialect, Document document) {

  /** A schema inside this one, in the same document and dialect. */
  public Schema at(Node inner) {
    return new Schema(inner, dialect, document);
  }

  public Location location() {
    return document.locate(node);
  }
}
