package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Random keywords for {@link RandomSchemas}; what an edition does not have is left out. */
final class RandomKeywords {
  private static final List<String> PATTERNS =
      List.of(
          "^a",
          "b$",
          "^[ab]*$",
          "^(a|bb)+$",
          "a",
          "^.$",
          "^[^a]",
          "^\\w+$",
          "^(?!a)",
          "^.{2,3}$",
          "[0-9]");

  private static final List<String> DIVISORS = List.of("1", "2", "3", "0.5", "1.5");

  private final Random random;
  private final Edition edition;
  private final boolean openApi;
  private final RandomSchemas schemas;
  private final RandomValues values;

  RandomKeywords(Random random, Edition edition, boolean openApi, RandomSchemas schemas) {
    this.random = random;
    this.edition = edition;
    this.openApi = openApi;
    this.schemas = schemas;
    this.values = new RandomValues(random);
  }

  void number(ObjectNode schema) {
    switch (random.nextInt(5)) {
      case 0 -> schema.set("minimum", values.number());
      case 1 -> schema.set("maximum", values.number());
      case 2 -> exclusive(schema, "exclusiveMinimum", "minimum");
      case 3 -> exclusive(schema, "exclusiveMaximum", "maximum");
      default -> schema.put("multipleOf", new BigDecimal(one(DIVISORS)));
    }
  }

  private void exclusive(ObjectNode schema, String keyword, String bound) {
    if (edition.atLeast(Edition.DRAFT_6)) {
      schema.set(keyword, values.number());
    } else {
      schema.set(bound, values.number());
      schema.put(keyword, random.nextBoolean());
    }
  }

  void string(ObjectNode schema) {
    switch (random.nextInt(3)) {
      case 0 -> schema.put("minLength", random.nextInt(4));
      case 1 -> schema.put("maxLength", random.nextInt(5));
      default -> schema.put("pattern", one(PATTERNS));
    }
  }

  void array(ObjectNode schema, int depth) {
    switch (random.nextInt(7)) {
      case 0, 1 -> items(schema, depth);
      case 2 -> schema.put("minItems", random.nextInt(4));
      case 3 -> schema.put("maxItems", random.nextInt(4));
      case 4 -> schema.put("uniqueItems", random.nextInt(4) > 0);
      case 5 -> contains(schema, depth);
      default -> unevaluated(schema, "unevaluatedItems", depth);
    }
  }

  private void items(ObjectNode schema, int depth) {
    if (openApi || random.nextBoolean()) {
      schema.set("items", schemas.inner(depth));
      return;
    }
    boolean prefix = edition.atLeast(Edition.DRAFT_2020);
    ArrayNode first = schema.putArray(prefix ? "prefixItems" : "items");
    some(1, 3, () -> first.add(schemas.inner(depth)));
    if (random.nextBoolean()) {
      schema.set(prefix ? "items" : "additionalItems", schemas.inner(depth));
    }
  }

  private void contains(ObjectNode schema, int depth) {
    if (edition.atLeast(Edition.DRAFT_6)) {
      schema.set("contains", schemas.inner(depth));
    }
    if (edition.atLeast(Edition.DRAFT_2019) && random.nextBoolean()) {
      schema.put(random.nextBoolean() ? "minContains" : "maxContains", random.nextInt(3));
    }
  }

  private void unevaluated(ObjectNode schema, String keyword, int depth) {
    if (edition.atLeast(Edition.DRAFT_2019)) {
      schema.set(keyword, random.nextBoolean() ? BooleanNode.FALSE : schemas.inner(depth));
    }
  }

  void object(ObjectNode schema, int depth) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> {
        ObjectNode properties = schema.putObject("properties");
        some(1, 3, () -> properties.set(values.name(), schemas.inner(depth)));
      }
      case 3, 4 -> required(schema);
      case 5 -> schema.set("additionalProperties", others(depth));
      case 6 -> schema.put("minProperties", random.nextInt(3));
      case 7 -> schema.put("maxProperties", random.nextInt(4));
      case 8 -> patternProperties(schema, depth);
      case 9 -> propertyNames(schema);
      case 10 -> dependencies(schema, depth);
      default -> unevaluated(schema, "unevaluatedProperties", depth);
    }
  }

  private JsonNode others(int depth) {
    return openApi || random.nextBoolean() ? BooleanNode.FALSE : schemas.inner(depth);
  }

  private void required(ObjectNode schema) {
    ArrayNode required = schema.putArray("required");
    if (random.nextInt(3) == 0) {
      required.add("a").add("b");
    } else {
      required.add(values.name());
    }
  }

  private void patternProperties(ObjectNode schema, int depth) {
    if (!openApi) {
      ObjectNode patterns = schema.putObject("patternProperties");
      some(1, 2, () -> patterns.set(one(PATTERNS), schemas.inner(depth)));
    }
  }

  private void propertyNames(ObjectNode schema) {
    if (edition.atLeast(Edition.DRAFT_6)) {
      schema.set("propertyNames", schemas.inner(0));
    }
  }

  private void dependencies(ObjectNode schema, int depth) {
    if (openApi) {
      return;
    }
    boolean split = edition.atLeast(Edition.DRAFT_2019);
    boolean names = random.nextBoolean();
    String keyword = !split ? "dependencies" : names ? "dependentRequired" : "dependentSchemas";
    ObjectNode dependencies = schema.putObject(keyword);
    if (names) {
      dependencies.putArray(values.name()).add(values.name());
    } else {
      dependencies.set(values.name(), schemas.schema(depth));
    }
  }

  void combination(ObjectNode schema, int depth) {
    switch (random.nextInt(7)) {
      case 0 -> list(schema.putArray("allOf"), depth);
      case 1, 2 -> list(schema.putArray("anyOf"), depth);
      case 3, 4 -> list(schema.putArray("oneOf"), depth);
      case 5 -> schema.set("not", schemas.schema(depth));
      default -> conditional(schema, depth);
    }
  }

  private void conditional(ObjectNode schema, int depth) {
    if (edition.atLeast(Edition.DRAFT_7)) {
      schema.set("if", schemas.schema(depth));
      schema.set("then", schemas.schema(depth));
      if (random.nextInt(3) > 0) {
        schema.set("else", schemas.schema(depth));
      }
    }
  }

  private void list(ArrayNode list, int depth) {
    some(1, 3, () -> list.add(schemas.schema(depth)));
  }

  void some(int low, int high, Runnable action) {
    for (int i = low + random.nextInt(high - low + 1); i > 0; i--) {
      action.run();
    }
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
