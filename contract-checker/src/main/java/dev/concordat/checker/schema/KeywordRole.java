package dev.concordat.checker.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the value of a keyword is, for whoever compares schemas as they are written. */
enum KeywordRole {
  /** Said to people, or a place that others refer to: it says nothing about instances. */
  TEXT,
  /** A schema, or a list of them. */
  SCHEMA,
  /** An object whose members are schemas under names of the writer's own. */
  NAMED_SCHEMAS,
  /** A list in which the order does not matter. */
  SET,
  REFERENCE,
  VALUE;

  private static final Map<String, KeywordRole> ROLES = roles();

  static KeywordRole of(String keyword) {
    KeywordRole role = ROLES.get(keyword);
    return role != null ? role : keyword.startsWith("x-") ? TEXT : VALUE;
  }

  private static Map<String, KeywordRole> roles() {
    Map<String, KeywordRole> roles = new HashMap<>();
    List.of("title", "description", "example", "examples", "externalDocs", "$comment", "$schema")
        .forEach(name -> roles.put(name, TEXT));
    List.of("$id", "$anchor", "$defs", "definitions").forEach(name -> roles.put(name, TEXT));
    List.of("properties", "patternProperties", "dependentSchemas", "dependencies")
        .forEach(name -> roles.put(name, NAMED_SCHEMAS));
    List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else")
        .forEach(name -> roles.put(name, SCHEMA));
    List.of("prefixItems", "items", "additionalItems", "contains", "unevaluatedItems")
        .forEach(name -> roles.put(name, SCHEMA));
    List.of("additionalProperties", "propertyNames", "unevaluatedProperties")
        .forEach(name -> roles.put(name, SCHEMA));
    List.of("required", "enum", "type").forEach(name -> roles.put(name, SET));
    List.of("$ref", "$dynamicRef", "$recursiveRef").forEach(name -> roles.put(name, REFERENCE));
    // Extensions that say something to the other side.
    List.of("x-nullable", "x-extensible-enum", "x-sunset", "x-stability-level", "x-stability")
        .forEach(name -> roles.put(name, VALUE));
    return roles;
  }
}
