package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All schema objects in a document, the document first. */
final class Subschemas {
  static final Set<String> MAPS =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "dependencies",
          "definitions",
          "$defs",
          "schemas");

  private static final Set<String> SCHEMAS =
      Set.of(
          "not",
          "if",
          "then",
          "else",
          "items",
          "additionalItems",
          "additionalProperties",
          "contains",
          "propertyNames",
          "unevaluatedItems",
          "unevaluatedProperties",
          "allOf",
          "anyOf",
          "oneOf",
          "prefixItems");

  private Subschemas() {}

  static List<ObjectNode> of(ObjectNode document) {
    List<ObjectNode> found = new ArrayList<>();
    collect(document, found);
    return found;
  }

  private static void collect(JsonNode schema, List<ObjectNode> found) {
    if (schema.isArray()) {
      schema.forEach(each -> collect(each, found));
    } else if (schema instanceof ObjectNode object) {
      found.add(object);
      SCHEMAS.forEach(keyword -> collect(object.path(keyword), found));
      MAPS.forEach(keyword -> object.path(keyword).forEach(each -> collect(each, found)));
      object.path("components").path("schemas").forEach(each -> collect(each, found));
    }
  }
}
