package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Optional;

/**
 * What a function judges: a value, or the lack of one.
 *
 * @param value empty when nothing stands there
 * @param place the value, or what should hold it
 * @param missing the field that should be there; empty when the value is
 */
public record Target(Optional<Cursor> value, Cursor place, String missing) {
  public static Target of(Cursor value) {
    return new Target(Optional.of(value), value, "");
  }

  public static Target missing(Cursor holder, String field) {
    return new Target(Optional.empty(), holder, field);
  }

  /** The name of the value where it stands. */
  public String property() {
    return missing.isEmpty() ? place.key() : missing.substring(missing.lastIndexOf('.') + 1);
  }

  Optional<String> text() {
    return scalar().filter(ScalarNode::isString).map(ScalarNode::text);
  }

  Optional<ScalarNode> scalar() {
    return value.map(Cursor::node).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
  }

  Optional<MapNode> map() {
    return value.map(Cursor::node).filter(MapNode.class::isInstance).map(MapNode.class::cast);
  }

  /** The value as a message shows it. */
  public String shown() {
    return value.map(Cursor::node).map(Target::shown).orElse("undefined");
  }

  private static String shown(Node node) {
    String text =
        node instanceof ScalarNode scalar
            ? scalar.text()
            : node instanceof ListNode ? "Array[]" : "Object{}";
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }
}
