package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema says about how a value is built, all its parts taken together: what is needed to
 * read values that travel as text.
 */
final class Shape {
  /** Deeper than schemas of parameters are composed; only those that circle get there. */
  private static final int DEPTH = 8;

  private final Anchors anchors;
  private final Set<String> types = new HashSet<>();
  private final Map<String, Schema> properties = new LinkedHashMap<>();
  private Optional<Schema> items = Optional.empty();

  private Shape(Anchors anchors) {
    this.anchors = anchors;
  }

  static Shape of(Optional<Schema> schema, Anchors anchors) {
    var shape = new Shape(anchors);
    schema.ifPresent(each -> shape.read(each, DEPTH));
    return shape;
  }

  private void read(Schema reference, int depth) {
    Schema schema = References.followed(reference, anchors);
    Node node = schema.node();
    String type = node.string("type");
    if (type != null) {
      types.add(type);
    }
    if (node.get("type") instanceof ListNode list) {
      types.addAll(list.strings());
    }
    Node item = node.get("items");
    if (item != null && items.isEmpty()) {
      items = Optional.of(schema.at(item));
    }
    if (node.get("properties") instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        properties.putIfAbsent(map.name(i), schema.at(map.value(i)));
      }
    }
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      if (depth > 0 && node.get(keyword) instanceof ListNode parts) {
        parts.forEach(part -> read(schema.at(part), depth - 1));
      }
    }
  }

  boolean isArray() {
    return types.contains("array") || types.isEmpty() && items.isPresent();
  }

  boolean isObject() {
    return types.contains("object") || types.isEmpty() && !properties.isEmpty();
  }

  boolean isScalar() {
    return types.isEmpty()
        ? items.isEmpty() && properties.isEmpty()
        : types.stream().anyMatch(type -> !type.equals("array") && !type.equals("object"));
  }

  Optional<Schema> items() {
    return items;
  }

  Optional<Schema> property(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  Set<String> properties() {
    return properties.keySet();
  }
}
