package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the schemas of a document where they are written, without following references: each is met
 * once.
 *
 * @param schemas all, those inside of others as well
 * @param holders what has a schema without being one: parameters, media types, messages
 */
record SchemaWalk(List<Cursor> schemas, List<Cursor> holders) {
  private static final Set<String> MAPS =
      Set.of(
          "properties",
          "patternProperties",
          "$defs",
          "definitions",
          "dependentSchemas",
          "dependencies");
  private static final Set<String> SINGLE =
      Set.of(
          "items",
          "additionalProperties",
          "additionalItems",
          "not",
          "if",
          "then",
          "else",
          "contains",
          "propertyNames",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> LISTS =
      Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");

  /** Where values stand, and what bindings of protocols call schemas. */
  private static final Set<String> NO_SCHEMAS =
      Set.of("example", "examples", "default", "enum", "const", "bindings");

  static SchemaWalk of(Contract contract, Cursor root) {
    var walk = new SchemaWalk(new ArrayList<>(), new ArrayList<>());
    if (contract.format() == Format.JSON_SCHEMA) {
      walk.schema(root);
    } else {
      walk.document(root, contract.format() == Format.ASYNCAPI);
    }
    return walk;
  }

  /** The schemas that are properties of others; their key is the property's name. */
  List<Cursor> properties() {
    return schemas.stream().filter(SchemaWalk::isProperty).toList();
  }

  private static boolean isProperty(Cursor schema) {
    return schema.parent().filter(holder -> holder.key().equals("properties")).isPresent()
        && schema.parent().flatMap(Cursor::parent).filter(SchemaWalk::isNoMap).isPresent();
  }

  /** A schema may be a property that is called properties. */
  private static boolean isNoMap(Cursor holder) {
    return !MAPS.contains(holder.key()) || holder.node().get("properties") instanceof MapNode;
  }

  private void document(Cursor at, boolean messages) {
    boolean holder = at.node().get("schema") instanceof MapNode;
    if (holder || messages && at.node().get("payload") instanceof MapNode) {
      holders.add(at);
    }
    for (Cursor child : at.children()) {
      String key = child.key();
      if (!child.isContainer() || NO_SCHEMAS.contains(key) || key.startsWith("x-")) {
        continue;
      }
      if (isSchema(at, child, messages)) {
        payload(child);
      } else if (holdsSchemas(at, key)) {
        child.children().forEach(this::schema);
      } else {
        document(child, messages);
      }
    }
  }

  private static boolean isSchema(Cursor at, Cursor child, boolean messages) {
    String key = child.key();
    boolean ofMessage = messages && (key.equals("payload") || key.equals("headers"));
    return child.node() instanceof MapNode
        && (key.equals("schema") || ofMessage)
        && !at.key().equals("components");
  }

  private static boolean holdsSchemas(Cursor at, String key) {
    return key.equals("schemas") && at.key().equals("components")
        || key.equals("definitions") && at.parent().isEmpty();
  }

  /** A schema of AsyncAPI may say which language it is in; then it is one step further. */
  private void payload(Cursor at) {
    String language = at.node().string("schemaFormat");
    if (language == null) {
      schema(at);
    } else if (language.contains("asyncapi") || language.contains("schema+")) {
      at.child("schema").ifPresent(this::schema);
    }
  }

  private void schema(Cursor at) {
    if (at.node() instanceof ScalarNode scalar && scalar.isBoolean()) {
      return;
    }
    if (!(at.node() instanceof MapNode map)) {
      return;
    }
    schemas.add(at);
    for (int i = 0; i < map.size(); i++) {
      String key = map.name(i);
      Node value = map.value(i);
      if (MAPS.contains(key) && value instanceof MapNode) {
        at.child(i).children().forEach(this::schema);
      } else if (SINGLE.contains(key) && value instanceof MapNode) {
        schema(at.child(i));
      } else if (LISTS.contains(key)) {
        at.child(i).children().forEach(this::schema);
      }
    }
  }
}
