package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Dialect;
import java.util.List;
import java.util.Random;

/**
 * Small random schemas over all keywords of a dialect. They speak of few names and values, so that
 * two of them have much in common.
 */
final class RandomSchemas {
  private static final List<String> TYPES =
      List.of("string", "integer", "number", "boolean", "object", "array", "null");

  private final Random random;
  private final Dialect dialect;
  private final RandomValues values;
  private final RandomKeywords keywords;

  /**
   * The definitions that may be referred to from here without running in a circle before a value is
   * looked at; the empty name is the whole document.
   */
  private List<String> reachable = List.of();

  RandomSchemas(Random random, Dialect dialect) {
    this.random = random;
    this.dialect = dialect;
    this.values = new RandomValues(random);
    this.keywords = new RandomKeywords(random, Edition.of(dialect), isOpenApi(), this);
  }

  /** A schema that is a document of its own, with definitions to refer to. */
  ObjectNode document() {
    reachable = List.of("x", "y");
    ObjectNode root = standing(schema(3));
    reachable = List.of();
    ObjectNode definitions = Values.NODES.objectNode();
    definitions.set("x", schema(2));
    definitions.set("y", schema(2));
    if (isOpenApi()) {
      root.putObject("components").set("schemas", definitions);
    } else {
      root.set(home(), definitions);
    }
    return root;
  }

  /** A schema for the very value that the schema around it is about. */
  JsonNode schema(int depth) {
    ObjectNode schema = Values.NODES.objectNode();
    switch (random.nextInt(depth > 0 ? 20 : 9)) {
      case 0, 1 -> {
        return anyOrNone();
      }
      case 2, 3 -> {
        type(schema, "number", "integer");
        some(1, 3, () -> keywords.number(schema));
      }
      case 4, 5 -> {
        type(schema, "string");
        some(1, 2, () -> keywords.string(schema));
      }
      case 6, 7 -> listed(schema);
      case 8 -> types(schema);
      case 9, 10, 11 -> {
        type(schema, "array");
        some(1, 4, () -> keywords.array(schema, depth - 1));
      }
      case 12, 13, 14, 15 -> {
        type(schema, "object");
        some(1, 5, () -> keywords.object(schema, depth - 1));
      }
      case 16, 17, 18 -> {
        if (random.nextBoolean()) {
          types(schema);
        }
        some(1, 3, () -> keywords.combination(schema, depth - 1));
      }
      default -> {
        return reference();
      }
    }
    if (depth > 0 && random.nextInt(6) == 0) {
      keywords.combination(schema, depth - 1);
    }
    return schema;
  }

  /** A schema for items or members: it may refer to what it is a part of. */
  JsonNode inner(int depth) {
    List<String> before = reachable;
    reachable = List.of("x", "y", "x", "y", "");
    JsonNode schema = schema(depth);
    reachable = before;
    return schema;
  }

  private JsonNode anyOrNone() {
    boolean any = random.nextInt(4) > 0;
    if (Edition.of(dialect).atLeast(Edition.DRAFT_6)) {
      return BooleanNode.valueOf(any);
    }
    ObjectNode schema = Values.NODES.objectNode();
    if (!any) {
      schema.putObject("not");
    }
    return schema;
  }

  private JsonNode reference() {
    if (reachable.isEmpty()) {
      return anyOrNone();
    }
    String name = reachable.get(random.nextInt(reachable.size()));
    String target = name.isEmpty() ? "#" : "#/" + home() + "/" + name;
    return Values.NODES.objectNode().put("$ref", target);
  }

  private String home() {
    return isOpenApi()
        ? "components/schemas"
        : Edition.of(dialect).atLeast(Edition.DRAFT_2019) ? "$defs" : "definitions";
  }

  private boolean isOpenApi() {
    return dialect == Dialect.OPENAPI_3_0;
  }

  private void type(ObjectNode schema, String... names) {
    if (random.nextInt(4) > 0) {
      schema.put("type", names[random.nextInt(names.length)]);
      if (isOpenApi() && random.nextInt(4) == 0) {
        schema.put("nullable", true);
      }
    }
  }

  private void types(ObjectNode schema) {
    if (isOpenApi()) {
      schema.put("type", TYPES.get(random.nextInt(TYPES.size() - 1)));
      return;
    }
    ArrayNode types = schema.putArray("type").add(TYPES.get(random.nextInt(TYPES.size())));
    for (String each : TYPES) {
      if (random.nextInt(3) == 0 && !each.equals(types.get(0).textValue())) {
        types.add(each);
      }
    }
  }

  private void listed(ObjectNode schema) {
    if (Edition.of(dialect).atLeast(Edition.DRAFT_6) && random.nextBoolean()) {
      schema.set("const", values.any(1));
      return;
    }
    ArrayNode list = schema.putArray("enum");
    some(1, 4, () -> list.add(values.any(1)));
  }

  private void some(int low, int high, Runnable action) {
    keywords.some(low, high, action);
  }

  /** A schema that further keywords can stand beside. */
  private static ObjectNode standing(JsonNode schema) {
    if (schema instanceof ObjectNode object && !object.has("$ref")) {
      return object;
    }
    ObjectNode object = Values.NODES.objectNode();
    object.putArray("allOf").add(schema);
    return object;
  }
}
