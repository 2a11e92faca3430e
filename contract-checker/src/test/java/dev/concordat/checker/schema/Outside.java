package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.model.Dialect;
import java.util.List;

/**
 * The opinion of a validator on documents as they are written, but for what it is known to read
 * otherwise than the specifications.
 */
final class Outside {
  private static final List<String> COUNTS = List.of("minContains", "maxContains");

  private final Schema schema;

  Outside(Dialect dialect, JsonNode document) {
    ObjectNode copy = document.deepCopy();
    Subschemas.of(copy).forEach(each -> reword(each, Edition.of(dialect)));
    schema =
        SchemaRegistry.withDefaultDialect(version(dialect))
            .getSchema(SchemaLocation.of("test:///schema.json"), PlainValue.of(copy));
  }

  boolean accepts(JsonNode value) {
    return schema.validate(PlainValue.of(value)).isEmpty();
  }

  private static void reword(ObjectNode schema, Edition edition) {
    if (schema.remove("nullable") != null && schema.has("type")) {
      JsonNode type = schema.get("type");
      schema.putArray("type").add(type).add("null");
    }
    if (!schema.has("contains")) {
      schema.remove(COUNTS); // it counts all the same
    }
    ObjectNode arrays = Values.NODES.objectNode();
    for (String keyword : List.of("uniqueItems", "contains", "minContains", "maxContains")) {
      if (schema.has(keyword) && marks(schema, keyword, edition)) {
        arrays.set(keyword, schema.remove(keyword));
      }
    }
    if (!arrays.isEmpty()) {
      guard(schema, arrays, edition);
    }
  }

  /** It applies these to other types as well. */
  private static boolean marks(ObjectNode schema, String keyword, Edition edition) {
    return keyword.equals("uniqueItems")
        || schema.has("maxContains")
        || edition == Edition.DRAFT_2019;
  }

  /** In 2019-09 contains evaluates nothing: a double not hides what it found. */
  private static void guard(ObjectNode schema, ObjectNode arrays, Edition edition) {
    ObjectNode hidden = arrays;
    if (edition == Edition.DRAFT_2019) {
      hidden = Values.NODES.objectNode();
      hidden.putObject("not").set("not", arrays);
    }
    ObjectNode guard = Values.NODES.objectNode();
    guard
        .putArray("anyOf")
        .add(Values.NODES.objectNode().set("not", Values.NODES.objectNode().put("type", "array")))
        .add(hidden);
    schema.withArray("allOf").add(guard);
  }

  private static SpecificationVersion version(Dialect dialect) {
    return switch (Edition.of(dialect)) {
      case DRAFT_4 -> SpecificationVersion.DRAFT_4;
      case DRAFT_6 -> SpecificationVersion.DRAFT_6;
      case DRAFT_7 -> SpecificationVersion.DRAFT_7;
      case DRAFT_2019 -> SpecificationVersion.DRAFT_2019_09;
      case DRAFT_2020 -> SpecificationVersion.DRAFT_2020_12;
    };
  }
}
