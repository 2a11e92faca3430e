package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.ScalarNode;

/** The boolean or number that a text spells, for a reader who looks for one. */
final class TypedText {
  private TypedText() {}

  static Node of(Node value) {
    if (!(value instanceof ScalarNode scalar) || !scalar.isString()) {
      return value;
    }
    String text = scalar.text();
    if (text.equals("true") || text.equals("false")) {
      return Nodes.bool(value, text.equals("true"));
    }
    boolean number = text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    return number ? Nodes.number(value, text) : value;
  }
}
