package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.SchemaValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value that travels as text: {@code 42} is a number where one is expected, else a string. */
final class TypedText {
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,300}(\\.\\d{1,300})?([eE][+-]?\\d{1,3})?");

  private final SchemaValidator validator;

  TypedText(SchemaValidator validator) {
    this.validator = validator;
  }

  /** The first reading that the schema accepts, else the one that it has most to say about. */
  JsonNode read(Optional<Schema> schema, String text) {
    List<JsonNode> readings = readings(text);
    if (schema.isEmpty()) {
      return readings.get(0);
    }
    return readings.stream()
        .filter(reading -> validator.accepts(schema.get(), reading))
        .findFirst()
        .or(
            () ->
                readings.stream()
                    .filter(reading -> !isOfOtherType(schema.get(), reading))
                    .findFirst())
        .orElse(readings.get(0));
  }

  private boolean isOfOtherType(Schema schema, JsonNode reading) {
    return validator.violations(schema, reading).stream()
        .anyMatch(each -> each.keyword().equals("type") && each.pointer().isEmpty());
  }

  private static List<JsonNode> readings(String text) {
    List<JsonNode> readings = new ArrayList<>(List.of(TextNode.valueOf(text)));
    if (NUMBER.matcher(text).matches()) {
      readings.add(DecimalNode.valueOf(new BigDecimal(text)));
    } else if (text.equals("true") || text.equals("false")) {
      readings.add(BooleanNode.valueOf(text.equals("true")));
    } else if (text.isEmpty() || text.equals("null")) {
      readings.add(NullNode.getInstance());
    }
    return readings;
  }
}
