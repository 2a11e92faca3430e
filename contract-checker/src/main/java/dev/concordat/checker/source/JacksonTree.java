package dev.concordat.checker.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;

/** The same tree as Jackson has it; what YAML aliases share is shared here too. */
public final class JacksonTree {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.withExactBigDecimals(true);

  private final Map<Node, JsonNode> made = new IdentityHashMap<>();

  public JsonNode of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    JsonNode known = made.get(node);
    if (known == null) {
      known = node instanceof MapNode map ? object(map) : array((ListNode) node);
      made.put(node, known);
    }
    return known;
  }

  private ObjectNode object(MapNode map) {
    ObjectNode object = MAKE.objectNode();
    for (int i = 0; i < map.size(); i++) {
      object.set(map.name(i), of(map.value(i)));
    }
    return object;
  }

  private ArrayNode array(ListNode list) {
    ArrayNode array = MAKE.arrayNode(list.size());
    for (Node item : list) {
      array.add(of(item));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case STRING -> MAKE.textNode(scalar.text());
      case NUMBER -> number(scalar.number());
      case BOOLEAN -> MAKE.booleanNode(scalar.isTrue());
      case NULL -> MAKE.nullNode();
    };
  }

  private static JsonNode number(BigDecimal number) {
    if (number.scale() > 0) {
      return MAKE.numberNode(number);
    }
    return number.precision() - number.scale() < 10
        ? MAKE.numberNode(number.intValue())
        : MAKE.numberNode(number.toBigInteger());
  }
}
