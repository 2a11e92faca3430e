package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as the walk sees it: references followed and {@code allOf} opened, so that it makes no
 * difference in which of the parts a keyword stands.
 *
 * @param parts the schema objects that must all hold; none for a schema that allows everything
 * @param never whether it allows nothing
 * @param unresolved the reference that leads nowhere, when there is one
 * @param anchors the names in its document
 */
record SchemaView(
    Schema schema,
    List<MapNode> parts,
    boolean never,
    Optional<String> unresolved,
    Anchors anchors) {

  static SchemaView of(Schema schema, Anchors anchors) {
    var collector = new Collector(anchors);
    collector.collect(schema);
    return new SchemaView(
        schema, List.copyOf(collector.parts), collector.never, collector.unresolved, anchors);
  }

  /** The schema that demands all of these; empty when there are none. */
  static Optional<Node> conjunction(List<? extends Node> schemas) {
    return switch (schemas.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(schemas.get(0));
      default -> Optional.of(Nodes.map(Map.of("allOf", Nodes.list(schemas))));
    };
  }

  /** The first value of a keyword among the parts. */
  Optional<Node> keyword(String keyword) {
    return parts.stream()
        .flatMap(part -> Optional.ofNullable(part.get(keyword)).stream())
        .findFirst();
  }

  /** All values of a keyword among the parts. */
  List<Node> keywords(String keyword) {
    return parts.stream().flatMap(part -> Optional.ofNullable(part.get(keyword)).stream()).toList();
  }

  boolean has(String keyword) {
    return keyword(keyword).isPresent();
  }

  /** The documented properties that travel in this direction, in document order. */
  Map<String, Node> properties(Direction direction) {
    Map<String, List<Node>> found = new LinkedHashMap<>();
    for (Node properties : keywords("properties")) {
      if (properties instanceof MapNode map) {
        for (int i = 0; i < map.size(); i++) {
          found.computeIfAbsent(map.name(i), name -> new ArrayList<>(1)).add(map.value(i));
        }
      }
    }
    Map<String, Node> merged = new LinkedHashMap<>();
    found.forEach(
        (name, schemas) -> {
          if (schemas.stream().noneMatch(property -> staysAtHome(property, direction))) {
            conjunction(schemas).ifPresent(property -> merged.put(name, property));
          }
        });
    return merged;
  }

  /** True when the property is documented, in whatever direction it travels. */
  boolean documents(String property) {
    return keywords("properties").stream().anyMatch(properties -> properties.get(property) != null);
  }

  /** The names of the properties that must be there. */
  Set<String> required(Direction direction) {
    Set<String> required = new LinkedHashSet<>();
    for (Node names : keywords("required")) {
      if (names instanceof ListNode list) {
        required.addAll(list.strings());
      }
    }
    for (Node properties : keywords("properties")) {
      if (properties instanceof MapNode map) {
        map.names().stream()
            .filter(name -> staysAtHome(map.get(name), direction))
            .forEach(required::remove);
      }
    }
    return required;
  }

  /** True when the object takes no property but the documented ones. */
  boolean isClosed() {
    return keywords("additionalProperties").stream().anyMatch(SchemaView::isFalse)
        || keywords("unevaluatedProperties").stream().anyMatch(SchemaView::isFalse);
  }

  private static boolean isFalse(Node node) {
    return node instanceof dev.concordat.checker.source.ScalarNode scalar
        && scalar.isBoolean()
        && !scalar.isTrue();
  }

  /** A property that OpenAPI keeps out of payloads of this direction. */
  private boolean staysAtHome(
      @org.jspecify.annotations.Nullable Node property, Direction direction) {
    if (property == null || !isOpenApi()) {
      return false;
    }
    String keyword = direction == Direction.ACCEPTED ? "readOnly" : "writeOnly";
    return property.isTrue(keyword) || declaration(property).isTrue(keyword);
  }

  /** The schema that a property refers to, or its own. */
  private Node declaration(Node property) {
    Optional<Schema> target = References.target(schema.at(property), anchors);
    return target.isPresent() ? target.get().node() : property;
  }

  private boolean isOpenApi() {
    return switch (schema.dialect()) {
      case OPENAPI_2_0, OPENAPI_3_0, OPENAPI_3_1 -> true;
      case DRAFT_04, DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12 -> false;
    };
  }

  private static final class Collector {
    private final Anchors anchors;
    private final List<MapNode> parts = new ArrayList<>(1);
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean never;
    private Optional<String> unresolved = Optional.empty();

    Collector(Anchors anchors) {
      this.anchors = anchors;
    }

    void collect(Schema schema) {
      if (!(schema.node() instanceof MapNode map) || !seen.add(map)) {
        if (isFalse(schema.node())) {
          never = true;
        }
        return;
      }
      Optional<String> reference = Optional.ofNullable(map.string("$ref"));
      if (reference.isPresent()) {
        References.target(schema, anchors)
            .ifPresentOrElse(this::collect, () -> unresolved = reference);
        if (References.hidesSiblings(schema.dialect())) {
          return;
        }
      }
      parts.add(map);
      ListNode all = map.list("allOf");
      if (all != null) {
        all.forEach(member -> collect(schema.at(member)));
      }
    }
  }
}
