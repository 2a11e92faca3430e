package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Schemas for values that travel as text: in a path, a query or a header the text {@code 42} is a
 * string as much as a number, so a string without further demands takes every scalar.
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

  private static final Set<String> SCALAR_NAMES = Set.of("string", "number", "integer", "boolean");

  private static final Set<String> TEXT_OR_NULL = Set.of("string", "null");

  private final Anchors anchors;

  /** What was rewritten already: all places that share a schema share what became of it. */
  private final Map<Node, Schema> texts = new IdentityHashMap<>();

  private final Map<Node, Schema> values = new IdentityHashMap<>();

  TextValue(Anchors anchors) {
    this.anchors = anchors;
  }

  /** True for the types that stand for a string which takes every scalar. */
  static boolean isAnyText(Node types) {
    return types instanceof ListNode list
        && list.size() == SCALARS.size()
        && list.item(0) == SCALARS.get(0);
  }

  /** True when one value alone is read as a list of one. */
  boolean isListOfOne(Schema writer, Schema reader, String style) {
    return style.equals("form, exploded")
        && types(reader).equals(Set.of("array"))
        && !types(writer).isEmpty()
        && SCALAR_NAMES.containsAll(types(writer));
  }

  /** A list that may be written as its only item. */
  Schema orOnlyItem(Schema list) {
    Schema followed = References.followed(list, anchors);
    Node items =
        Optional.ofNullable(followed.node().get("items")).orElseGet(() -> Nodes.bool(true));
    List<Node> either = List.of(followed.node(), of(followed.at(items)).node());
    return followed.at(Nodes.map(followed.node(), Map.of("anyOf", Nodes.list(either))));
  }

  /**
   * The schema as texts meet it.
   *
   * @param other the one that it is compared with
   */
  Schema of(Schema schema, Schema other) {
    Set<String> types = types(other);
    if (isText(types) && isText(types(schema))) {
      return schema;
    }
    boolean typed = !types.isEmpty() && !types.contains("string");
    return typed && isChoice(References.followed(schema, anchors)) ? value(schema) : of(schema);
  }

  private Schema of(Schema schema) {
    return texts.computeIfAbsent(schema.node(), node -> text(References.followed(schema, anchors)));
  }

  private static Schema text(Schema schema) {
    Set<String> types = types(schema.node());
    if (!(schema.node() instanceof MapNode map)
        || !types.contains("string")
        || !types.stream().allMatch(TextValue::isScalarOrNull)
        || map.names().stream().anyMatch(DEMANDS::contains)) {
      return schema;
    }
    Node type = map.get("type");
    List<Node> all = new ArrayList<>(SCALARS);
    if (types.contains("null")) {
      all.add(Nodes.string("null"));
    }
    return schema.at(
        Nodes.with(map, Map.of("type", type == null ? Nodes.list(all) : Nodes.list(type, all))));
  }

  private static boolean isScalarOrNull(String type) {
    return SCALAR_NAMES.contains(type) || type.equals("null");
  }

  /** A choice of texts as the values that they are for a reader of numbers or booleans. */
  private Schema value(Schema schema) {
    return values.computeIfAbsent(
        schema.node(), node -> typed(References.followed(schema, anchors)));
  }

  private static Schema typed(Schema schema) {
    if (!(schema.node() instanceof MapNode map) || !(map.get("enum") instanceof ListNode choice)) {
      return schema;
    }
    List<Node> typed = choice.items().stream().map(TypedText::of).toList();
    Node types = Nodes.list(choice, SCALARS);
    return schema.at(Nodes.with(map, Map.of("type", types, "enum", Nodes.list(choice, typed))));
  }

  private boolean isChoice(Schema schema) {
    return schema.node() instanceof MapNode map
        && "string".equals(map.string("type"))
        && map.get("enum") instanceof ListNode
        && map.names().stream().filter(DEMANDS::contains).count() == 1;
  }

  private static boolean isText(Set<String> types) {
    return !types.isEmpty() && TEXT_OR_NULL.containsAll(types);
  }

  private Set<String> types(Schema schema) {
    return types(References.followed(schema, anchors).node());
  }

  private static Set<String> types(Node node) {
    String type = node.string("type");
    if (type != null) {
      return Set.of(type);
    }
    return node.get("type") instanceof ListNode list ? Set.copyOf(list.strings()) : Set.of();
  }
}
