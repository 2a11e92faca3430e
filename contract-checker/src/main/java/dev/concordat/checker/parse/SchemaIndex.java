package dev.concordat.checker.parse;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schemas of a document refer to, and by which names they can be referred to. */
final class SchemaIndex {
  private final List<Use> uses = new ArrayList<>();
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
   * @param named whether schemas of this dialect can be referred to by names of their own
   */
  void add(Node schema, boolean named) {
    if (added.add(schema)) {
      walk(schema, "", named);
    }
  }

  List<Use> uses() {
    return uses;
  }

  @Nullable Node resource(String address) {
    return resources.get(address);
  }

  @Nullable Node anchor(String name) {
    return anchors.get(name);
  }

  private void walk(Node node, String base, boolean named) {
    if (!(node instanceof MapNode schema)) {
      return;
    }
    String own = named ? identify(schema, base) : base;
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
            walkMembers(value, own, named);
        case "allOf", "anyOf", "oneOf", "prefixItems", "items" -> walkItems(value, own, named);
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
            walk(value, own, named);
        default -> {} // no schema inside
      }
    }
  }

  private void walkMembers(Node value, String base, boolean named) {
    if (value instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        walk(map.value(i), base, named);
      }
    }
  }

  private void walkItems(Node value, String base, boolean named) {
    if (value instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.item(i), base, named);
      }
    } else {
      walk(value, base, named);
    }
  }

  private void use(MapNode holder, Node value, String base) {
    if (value instanceof ScalarNode scalar && scalar.isString()) {
      uses.add(new Use(holder, value, scalar.text(), base));
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
    String id = schema.string("$id");
    id = id == null ? schema.string("id") : id;
    if (id == null) {
      return base;
    }
    if (id.startsWith("#")) {
      anchors.put(id.substring(1), schema);
      return base;
    }
    String address = resolve(base, id.endsWith("#") ? id.substring(0, id.length() - 1) : id);
    resources.putIfAbsent(address, schema);
    return address;
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
