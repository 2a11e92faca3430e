package dev.concordat.checker.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Values as JSON texts, the same as {@link JsonNode#toString} and {@link JsonNode#toPrettyString}
 * write. Those bring an object mapper with them, and for a tree that is half a thousand classes to
 * load.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private JsonText() {}

  /** In one line. */
  public static String of(JsonNode value) {
    return written(value, false);
  }

  /** A member a line, indented. */
  public static String pretty(JsonNode value) {
    return written(value, true);
  }

  private static String written(JsonNode value, boolean pretty) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        json.setPrettyPrinter(new DefaultPrettyPrinter());
      }
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return text.toString();
  }

  private static void write(JsonNode value, JsonGenerator json) throws IOException {
    switch (value.getNodeType()) {
      case OBJECT -> {
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
          json.writeFieldName(member.getKey());
          write(member.getValue(), json);
        }
        json.writeEndObject();
      }
      case ARRAY -> {
        json.writeStartArray();
        for (JsonNode item : value) {
          write(item, json);
        }
        json.writeEndArray();
      }
      case STRING -> json.writeString(value.textValue());
      case NUMBER -> number(value, json);
      case BOOLEAN -> json.writeBoolean(value.booleanValue());
      case NULL -> json.writeNull();
      case BINARY, POJO, MISSING -> throw new AssertionError(value.getNodeType());
    }
  }

  private static void number(JsonNode value, JsonGenerator json) throws IOException {
    if (value.isInt() || value.isLong()) {
      json.writeNumber(value.longValue());
    } else if (value.isBigInteger()) {
      json.writeNumber(value.bigIntegerValue());
    } else if (value.isBigDecimal()) {
      json.writeNumber(value.decimalValue());
    } else {
      json.writeNumber(value.asText()); // as a float or a double writes itself
    }
  }
}
