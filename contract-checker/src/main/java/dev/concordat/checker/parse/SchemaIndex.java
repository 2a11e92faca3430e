package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the schemas of a document refer to, and by which names they can be referred to. */
final class SchemaIndex {
  private final Consumer<Use> uses;

  /** The keyword that names a schema; schemas of OpenAPI before 3.1 have no names. */
  private final Optional<String> identifier;

  private final Map<String, Node> resources = new HashMap<>();
  private final Map<String, Node> anchors = new HashMap<>();
  private final Set<Node> added = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A reference in a schema.
   *
   * @param reference the value of {@code $ref}
   * @param base the address of the schema resource that it stands in; empty for the document
   */
  record Use(MapNode holder, Node reference, String text, String base) {}

  /**
   * @param uses takes each reference once
   */
  SchemaIndex(Dialect dialect, Consumer<Use> uses) {
    this.uses = uses;
    this.identifier = identifier(dialect);
  }

  private static Optional<String> identifier(Dialect dialect) {
    return switch (dialect) {
      case OPENAPI_2_0, OPENAPI_3_0 -> Optional.empty();
      case DRAFT_04 -> Optional.of("id");
      case DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> Optional.of("$id");
    };
  }

  void add(Node schema) {
    if (added.add(schema)) {
      walk(schema, around(schema));
    }
  }

  /** What the identifiers around a schema add up to. */
  private String around(Node schema) {
    Node holder = schema.parent();
    return holder == null ? "" : base(around(holder), holder);
  }

  /** The address that a document gives to itself; empty when it does not. */
  String own(Node root) {
    return base("", root);
  }

  private String base(String outer, Node schema) {
    String id = identifier.map(schema::string).orElse("");
    String bare = id.endsWith("#") ? id.substring(0, id.length() - 1) : id;
    return bare.isEmpty() || id.startsWith("#") ? outer : resolve(outer, bare);
  }

  @Nullable Node resource(String address) {
    return resources.get(address);
  }

  @Nullable Node anchor(String name) {
    return anchors.get(name);
  }

  private void walk(Node node, String base) {
    if (!(node instanceof MapNode schema)) {
      return;
    }
    String own = identifier.isPresent() ? identify(schema, base) : base;
    for (int i = 0; i < schema.size(); i++) {
      Node value = schema.value(i);
      switch (schema.name(i)) {
        case "$ref" -> use(schema, value, own);
        case "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
            "dependencies" ->
            walkMembers(value, own);
        case "allOf", "anyOf", "oneOf", "prefixItems", "items" -> walkItems(value, own);
        case "additionalItems",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema" ->
            walk(value, own);
        default -> {} // no schema inside
      }
    }
  }

  private void walkMembers(Node value, String base) {
    if (value instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        walk(map.value(i), base);
      }
    }
  }

  private void walkItems(Node value, String base) {
    if (value instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.item(i), base);
      }
    } else {
      walk(value, base);
    }
  }

  private void use(MapNode holder, Node value, String base) {
    if (value instanceof ScalarNode scalar && scalar.isString()) {
      uses.accept(new Use(holder, value, scalar.text(), base));
    }
  }

  /** Notes the names of a schema; returns the base that holds inside of it. */
  private String identify(MapNode schema, String base) {
    for (String member : List.of("$anchor", "$dynamicAnchor")) {
      String anchor = schema.string(member);
      if (anchor != null) {
        anchors.put(anchor, schema);
      }
    }
    String id = identifier.map(schema::string).orElse(null);
    if (id != null && id.startsWith("#")) {
      anchors.put(id.substring(1), schema);
    } else if (id != null) {
      resources.putIfAbsent(base(base, schema), schema);
    }
    return base(base, schema);
  }

  /** The address that a reference means (RFC 3986, section 5); itself when it is malformed. */
  static String resolve(String base, String reference) {
    try {
      return base.isEmpty() ? reference : URI.create(base).resolve(reference).toString();
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }
}
