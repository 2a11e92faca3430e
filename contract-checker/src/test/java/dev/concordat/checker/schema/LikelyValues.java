package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Random values that have much of what a schema asks for, so that they are instances of it often
 * enough. It reads the schema as it is written and shares nothing with the kernel.
 */
final class LikelyValues {
  private static final Set<String> FOR_OBJECTS =
      Set.of(
          "properties",
          "required",
          "additionalProperties",
          "patternProperties",
          "minProperties",
          "dependentRequired");

  private static final Set<String> FOR_ARRAYS =
      Set.of("items", "prefixItems", "contains", "minItems", "unevaluatedItems");

  private final Random random;
  private final RandomValues values;
  private final JsonNode document;

  LikelyValues(Random random, JsonNode document) {
    this.random = random;
    this.values = new RandomValues(random);
    this.document = document;
  }

  /** A value for the document as a whole; now and then any value. */
  JsonNode next() {
    return random.nextInt(3) == 0 ? values.any(3) : like(document, 3);
  }

  private JsonNode like(JsonNode schema, int depth) {
    List<JsonNode> parts = new ArrayList<>();
    collect(schema, parts, 4);
    if (parts.isEmpty() || depth < 0 || random.nextInt(12) == 0) {
      return values.any(Math.max(depth, 0));
    }
    JsonNode part = values.one(parts);
    if (part.has("const")) {
      return part.get("const");
    }
    if (part.has("enum")) {
      return one(part.get("enum"));
    }
    JsonNode types = part.path("type");
    String type = types.isArray() ? one(types).asText() : types.asText();
    if (type.isEmpty()) {
      type = names(part, FOR_OBJECTS) ? "object" : names(part, FOR_ARRAYS) ? "array" : "";
    }
    return ofType(type, parts, depth);
  }

  private JsonNode ofType(String type, List<JsonNode> parts, int depth) {
    return switch (type) {
      case "object" -> object(parts, depth);
      case "array" -> array(parts, depth);
      case "string" -> values.text();
      case "number", "integer" -> values.number();
      case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
      case "null" -> NullNode.getInstance();
      default -> values.any(depth);
    };
  }

  private JsonNode object(List<JsonNode> parts, int depth) {
    List<String> names = new ArrayList<>();
    for (JsonNode part : parts) {
      part.path("required").forEach(name -> names.add(name.asText()));
      part.path("properties").properties().stream()
          .filter(each -> random.nextBoolean())
          .forEach(each -> names.add(each.getKey()));
    }
    if (random.nextInt(3) == 0) {
      names.add(values.memberName());
    }
    ObjectNode object = Values.NODES.objectNode();
    for (String name : names) {
      List<JsonNode> schemas = new ArrayList<>();
      for (JsonNode part : parts) {
        JsonNode named = part.path("properties").path(name);
        schemas.add(named.isMissingNode() ? part.path("additionalProperties") : named);
      }
      object.set(name, inside(schemas, depth));
    }
    return object;
  }

  private JsonNode array(List<JsonNode> parts, int depth) {
    ArrayNode array = Values.NODES.arrayNode();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      List<JsonNode> schemas = new ArrayList<>();
      for (JsonNode part : parts) {
        JsonNode items = part.path("items");
        JsonNode first = items.isArray() ? items : part.path("prefixItems");
        schemas.add(i < first.size() ? first.get(i) : items);
        schemas.add(part.path("contains"));
      }
      array.add(inside(schemas, depth));
    }
    return array;
  }

  private JsonNode inside(List<JsonNode> schemas, int depth) {
    List<JsonNode> written = schemas.stream().filter(JsonNode::isObject).toList();
    return written.isEmpty() ? values.any(depth - 1) : like(values.one(written), depth - 1);
  }

  /** The schema and some of those that it applies to the same value. */
  private void collect(JsonNode schema, List<JsonNode> parts, int depth) {
    if (!schema.isObject() || depth == 0) {
      return;
    }
    parts.add(schema);
    if (schema.path("$ref").isTextual()) {
      collect(document.at(schema.get("$ref").textValue().substring(1)), parts, depth - 1);
    }
    schema.path("allOf").forEach(each -> collect(each, parts, depth - 1));
    schema.path("dependentSchemas").forEach(each -> collect(each, parts, depth - 1));
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (schema.has(keyword)) {
        collect(one(schema.get(keyword)), parts, depth - 1);
      }
    }
    for (String keyword : List.of("if", "then", "else")) {
      if (random.nextBoolean()) {
        collect(schema.path(keyword), parts, depth - 1);
      }
    }
  }

  private static boolean names(JsonNode schema, Set<String> keywords) {
    return keywords.stream().anyMatch(schema::has);
  }

  private JsonNode one(JsonNode list) {
    return list.get(random.nextInt(list.size()));
  }
}
