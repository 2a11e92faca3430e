package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Optional;

/**
 * Bytes written as text: {@code format: byte} in OpenAPI 3.0 (section 4.3) is what {@code
 * contentEncoding: base64} is in JSON Schema 2020-12 (validation, section 8.3).
 */
final class Base64Text {
  private Base64Text() {}

  /** True when both say it, in whichever of the two notations. */
  static boolean inBoth(SchemaView before, SchemaView after) {
    return saidBy(before) && saidBy(after);
  }

  private static boolean saidBy(SchemaView view) {
    return is(view.keyword("format"), "byte") || is(view.keyword("contentEncoding"), "base64");
  }

  private static boolean is(Optional<Node> value, String text) {
    return value
        .filter(node -> node instanceof ScalarNode scalar && scalar.text().equals(text))
        .isPresent();
  }
}
