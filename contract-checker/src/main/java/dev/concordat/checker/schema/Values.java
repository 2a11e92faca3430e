package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.source.JsonText;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;

/**
 * JSON values in one canonical form, so that {@code equals} is the equality of JSON Schema: numbers
 * are compared by value, {@code 1.0} is {@code 1}.
 */
final class Values {
  static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  /** Beyond this many digits arithmetic on a number costs more than any contract is worth. */
  private static final int DIGITS = 2_000;

  private static final int BRIEF = 80;

  private Values() {}

  /**
   * The value that a tree holds.
   *
   * @throws ArithmeticException when a number in it is too large to reckon with
   */
  static JsonNode of(Node node) {
    if (node instanceof MapNode map) {
      ObjectNode object = NODES.objectNode();
      for (int i = 0; i < map.size(); i++) {
        object.set(map.name(i), of(map.value(i)));
      }
      return object;
    }
    if (node instanceof ListNode list) {
      ArrayNode array = NODES.arrayNode(list.size());
      list.forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((ScalarNode) node);
  }

  /** The canonical form of a value from elsewhere. */
  static JsonNode canonical(JsonNode value) {
    if (value.isObject()) {
      ObjectNode object = NODES.objectNode();
      value.properties().forEach(each -> object.set(each.getKey(), canonical(each.getValue())));
      return object;
    }
    if (value.isArray()) {
      ArrayNode array = NODES.arrayNode(value.size());
      value.forEach(item -> array.add(canonical(item)));
      return array;
    }
    return value.isNumber() ? number(value.decimalValue()) : value;
  }

  private static JsonNode scalar(ScalarNode node) {
    return switch (node.kind()) {
      case STRING -> TextNode.valueOf(node.text());
      case BOOLEAN -> BooleanNode.valueOf(node.isTrue());
      case NULL -> NullNode.getInstance();
      case NUMBER -> number(exact(node));
    };
  }

  /** The number of a scalar, refused when it has too many digits. */
  static BigDecimal exact(ScalarNode node) {
    if (node.text().length() > DIGITS) {
      throw new ArithmeticException("number with " + node.text().length() + " digits");
    }
    BigDecimal number;
    try {
      number = node.number();
    } catch (NumberFormatException e) {
      throw new ArithmeticException("no exact number: " + node.text());
    }
    if (Math.abs((long) number.scale()) > DIGITS) {
      throw new ArithmeticException("number " + node.text());
    }
    return number;
  }

  /** A value in the length that a message has room for. */
  static String brief(JsonNode value) {
    String text = JsonText.of(value);
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
  }

  static JsonNode number(BigDecimal number) {
    if (number.signum() == 0) {
      return DecimalNode.valueOf(BigDecimal.ZERO);
    }
    BigDecimal bare = number.stripTrailingZeros();
    return DecimalNode.valueOf(bare.scale() < 0 ? bare.setScale(0) : bare);
  }

  static boolean isInteger(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  /** The length of a string as JSON Schema counts it, in code points. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
