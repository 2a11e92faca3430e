package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.source.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Values with their numbers as a parser of JSON makes them: an integer is no decimal. Validators
 * and whoever prints a witness expect that.
 */
final class PlainValue {
  private PlainValue() {}

  static JsonNode of(JsonNode value) {
    if (value instanceof ObjectNode object) {
      ObjectNode plain = Values.NODES.objectNode();
      object.properties().forEach(each -> plain.set(each.getKey(), of(each.getValue())));
      return plain;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode plain = Values.NODES.arrayNode(array.size());
      array.forEach(item -> plain.add(of(item)));
      return plain;
    }
    return value.isNumber() ? number(value.decimalValue()) : value;
  }

  /** The values of a schema: what the validator puts into its messages writes itself. */
  static JsonNode ofSchema(JsonNode value) {
    if (value instanceof ArrayNode array) {
      ArrayNode plain = Values.NODES.arrayNode(array.size());
      array.forEach(item -> plain.add(ofSchema(item)));
      return plain;
    }
    return value.isTextual() ? new QuotedText(value.textValue()) : of(value);
  }

  /** A string that needs no object mapper, which is slow to load, to write itself. */
  private static final class QuotedText extends TextNode {
    private static final long serialVersionUID = 1L;

    QuotedText(String text) {
      super(text);
    }

    @Override
    public String toString() {
      return JsonText.of(this);
    }
  }

  private static JsonNode number(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      return DecimalNode.valueOf(number);
    }
    BigInteger whole = number.toBigInteger();
    if (whole.bitLength() < Integer.SIZE) {
      return IntNode.valueOf(whole.intValue());
    }
    return whole.bitLength() < Long.SIZE
        ? LongNode.valueOf(whole.longValue())
        : BigIntegerNode.valueOf(whole);
  }
}
