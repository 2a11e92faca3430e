package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A schema for a value that travels as text: in a path, a query or a header the text {@code 42} is
 * a string as much as a number, so a string without further demands takes every scalar.
 */
final class TextValue {
  private static final Set<String> DEMANDS =
      Set.of(
          "enum",
          "const",
          "pattern",
          "format",
          "minLength",
          "maxLength",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "$ref");

  private static final List<Node> SCALARS =
      Stream.of("string", "number", "integer", "boolean").<Node>map(Nodes::string).toList();

  private TextValue() {}

  /** True for the types that stand for a string which takes every scalar. */
  static boolean isAnyText(Node types) {
    return types instanceof ListNode list
        && list.size() == SCALARS.size()
        && list.item(0) == SCALARS.get(0);
  }

  static Schema of(Schema schema) {
    Node type = schema.node().get("type");
    if (type == null
        || !(schema.node() instanceof MapNode map)
        || !"string".equals(map.string("type"))
        || map.names().stream().anyMatch(DEMANDS::contains)) {
      return schema;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      members.put(map.name(i), map.value(i));
    }
    members.replace("type", Nodes.list(type, SCALARS));
    return schema.at(Nodes.map(map, members));
  }
}
