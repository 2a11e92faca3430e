package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code type} and the lists of values, {@code enum} and {@code const}. */
final class ValueKeywords {
  private final FormReader reader;

  ValueKeywords(FormReader reader) {
    this.reader = reader;
  }

  void read() {
    type();
    reader.with("enum", this::enumeration);
    if (Edition.of(reader.dialect()).atLeast(Edition.DRAFT_6)) {
      reader.with("const", value -> enumeration("const", value, List.of(value)));
    }
  }

  private void enumeration(Node value) {
    if (value instanceof ListNode list) {
      enumeration("enum", list, list.items());
    } else {
      reader.malformed("enum", value);
    }
  }

  private void type() {
    Node value = reader.get("type");
    if (value == null) {
      return;
    }
    List<String> types =
        value instanceof ListNode list
            ? list.strings()
            : value instanceof ScalarNode scalar && scalar.isString()
                ? List.of(scalar.text())
                : List.of();
    int mask = 0;
    boolean whole = types.contains("integer") && !types.contains("number");
    for (String type : types) {
      int bit = bit(type);
      if (bit == 0) {
        reader.add("type", value, new Unread("the type '" + type + "' is none of JSON Schema"));
        return;
      }
      mask |= bit;
    }
    if (mask == 0) {
      reader.malformed("type", value);
      return;
    }
    reader.add("type", value, new TypeSet(nullable() ? mask | JsonType.NULL.bit() : mask, whole));
  }

  private static int bit(String type) {
    return switch (type) {
      case "null" -> JsonType.NULL.bit();
      case "boolean" -> JsonType.BOOLEAN.bit();
      case "integer", "number" -> JsonType.NUMBER.bit();
      case "string" -> JsonType.STRING.bit();
      case "array" -> JsonType.ARRAY.bit();
      case "object" -> JsonType.OBJECT.bit();
      default -> 0;
    };
  }

  /** OpenAPI 3.0.3, section 4.7.24: {@code nullable} adds null to a type that stands beside it. */
  private boolean nullable() {
    return switch (reader.dialect()) {
      case OPENAPI_3_0 -> reader.isTrue("nullable");
      case OPENAPI_2_0 -> reader.isTrue("x-nullable");
      case DRAFT_04, DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> false;
    };
  }

  private void enumeration(String keyword, Node at, List<Node> items) {
    try {
      Set<JsonNode> values = new LinkedHashSet<>();
      items.forEach(item -> values.add(Values.of(item)));
      reader.add(keyword, at, new Enumeration(values, reader.forms()));
    } catch (ArithmeticException e) {
      reader.add(keyword, at, new Unread("'" + keyword + "': " + e.getMessage()));
    }
  }
}
