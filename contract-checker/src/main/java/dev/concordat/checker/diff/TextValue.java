package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private TextValue() {}

  static Schema of(Schema schema) {
    if (!(schema.node() instanceof MapNode map)
        || !"string".equals(map.string("type"))
        || map.names().stream().anyMatch(DEMANDS::contains)) {
      return schema;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      members.put(map.name(i), map.value(i));
    }
    members.put(
        "type",
        Nodes.list(
            List.of("string", "number", "integer", "boolean").stream()
                .map(Nodes::string)
                .toList()));
    return schema.at(Nodes.map(members));
  }
}
