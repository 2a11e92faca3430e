package dev.concordat.checker.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.source.MapNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the value of a parameter as its {@code style} and {@code explode} say (OpenAPI 3.1, section
 * 4.8.12.2).
 */
final class ParameterValue {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Position parameter;
  private final Shape shape;
  private final TypedText typed;
  private final String style;
  private final boolean explode;

  ParameterValue(Position parameter, Anchors anchors, TypedText typed) {
    this.parameter = parameter;
    this.shape = Shape.of(parameter.schema(), anchors);
    this.typed = typed;
    this.style = style(parameter);
    this.explode =
        parameter.node().get("explode") == null
            ? style.equals("form")
            : parameter.node().isTrue("explode");
  }

  private static String style(Position parameter) {
    String declared = parameter.node().string("style");
    if (declared != null) {
      return declared;
    }
    return switch (parameter.kind()) {
      case QUERY_PARAMETER, COOKIE_PARAMETER -> "form";
      default -> "simple";
    };
  }

  /** True when the properties of an object are parameters of their own. */
  boolean isSpread() {
    return style.equals("form") && explode && shape.isObject() && !shape.isScalar();
  }

  Shape shape() {
    return shape;
  }

  /**
   * @param raw as it was sent, once for each time the parameter is there
   */
  JsonNode read(List<String> raw) {
    if (isContent()) {
      return json(FormFields.decoded(raw.get(0)));
    }
    if (shape.isArray() && (raw.size() > 1 || !shape.isScalar() || hasSeparator(raw.get(0)))) {
      return array(raw);
    }
    return shape.isObject() && !shape.isScalar()
        ? object(bare(raw.get(0)))
        : typed.read(parameter.schema(), FormFields.decoded(bare(raw.get(0))));
  }

  private boolean isContent() {
    MapNode content = parameter.node().map("content");
    return content != null && content.size() > 0 && MediaType.of(content.name(0)).isJson();
  }

  private JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return typed.read(Optional.empty(), text);
    }
  }

  private boolean hasSeparator(String raw) {
    return !explode && Pattern.compile(separator()).matcher(raw).find();
  }

  private ArrayNode array(List<String> raw) {
    ArrayNode array = MAKE.arrayNode();
    boolean whole = explode && !style.equals("simple") && !style.equals("label");
    for (String each : raw) {
      String text = bare(each);
      List<String> items = whole ? List.of(text) : Arrays.asList(text.split(separator(), -1));
      for (String item : items) {
        if (!(text.isEmpty() && items.size() == 1)) {
          array.add(typed.read(shape.items(), FormFields.decoded(item.strip())));
        }
      }
    }
    return array;
  }

  /** {@code a=1,b=2} when exploded, else {@code a,1,b,2}. */
  private ObjectNode object(String text) {
    ObjectNode object = MAKE.objectNode();
    List<String> parts = text.isEmpty() ? List.of() : Arrays.asList(text.split(separator(), -1));
    for (int i = 0; i < parts.size(); i += explode ? 1 : 2) {
      String[] pair = parts.get(i).split("=", 2);
      String name = FormFields.decoded(explode ? pair[0] : parts.get(i));
      String value =
          explode ? pair.length > 1 ? pair[1] : "" : i + 1 < parts.size() ? parts.get(i + 1) : "";
      Optional<Schema> schema = shape.property(name);
      object.set(name, typed.read(schema, FormFields.decoded(value)));
    }
    return object;
  }

  /** The value without what its style puts before it. */
  private String bare(String raw) {
    if (style.equals("label") && raw.startsWith(".")) {
      return raw.substring(1);
    }
    if (style.equals("matrix") && raw.startsWith(";")) {
      return raw.substring(raw.indexOf('=') + 1);
    }
    return raw;
  }

  private String separator() {
    return switch (style) {
      case "spaceDelimited" -> "%20|\\+| ";
      case "pipeDelimited" -> "%7[Cc]|\\|";
      case "tabDelimited" -> "%09|\t";
      case "label" -> explode ? "\\." : ",";
      default -> ",";
    };
  }
}
