package dev.concordat.checker.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a body against what is documented for its media type. */
final class BodyCheck {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ValueCheck values;
  private final Anchors anchors;

  BodyCheck(ValueCheck values, Anchors anchors) {
    this.values = values;
    this.anchors = anchors;
  }

  /**
   * @param holder a request body or a response
   */
  Conformity check(Position holder, String label, Headers headers, byte[] body, boolean wanted) {
    List<Position> documented = documented(holder);
    if (body.length == 0) {
      return wanted ? Conformity.of(missing(holder, label)) : Conformity.FULL;
    }
    if (documented.isEmpty()) {
      return Conformity.FULL; // the contract says nothing of it
    }
    Optional<String> sent = headers.first("content-type");
    if (sent.isEmpty()) {
      return Conformity.of(unnamed(holder, label, documented));
    }
    return best(documented, MediaType.of(sent.get()))
        .map(position -> content(position, MediaType.of(sent.get()), body))
        .orElseGet(() -> Conformity.of(unknown(holder, label, sent.get(), documented)));
  }

  static List<Position> documented(Position holder) {
    return ValueCheck.of(holder.children(), PositionKind.MEDIA_TYPE);
  }

  /** The documented media type that says most about one that was sent. */
  static Optional<Position> best(List<Position> documented, MediaType sent) {
    return documented.stream()
        .filter(each -> MediaType.of(each.key()).covers(sent))
        .max(Comparator.comparing(each -> MediaType.of(each.key()).precision()));
  }

  private Conformity content(Position position, MediaType type, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (type.isJson()) {
      return json(position, text);
    }
    if (type.isForm()) {
      return values.check(Aspect.BODY, position, form(position, text));
    }
    if (type.isText()) {
      return values.check(Aspect.BODY, position, TextNode.valueOf(text));
    }
    return position.schema().isEmpty()
        ? Conformity.FULL
        : Conformity.unchecked(
            "%s: bodies of %s are not looked into".formatted(position.label(), type));
  }

  private Conformity json(Position position, String text) {
    try {
      JsonNode value = JSON.readTree(text);
      return value.isMissingNode()
          ? Conformity.of(noJson(position, "only blanks", 1, 1))
          : values.check(Aspect.BODY, position, value);
    } catch (JsonProcessingException e) {
      return Conformity.of(
          noJson(
              position,
              String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("no JSON"),
              e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
              e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    }
  }

  private Deviation noJson(Position position, String problem, int line, int column) {
    return new Deviation(
        Aspect.BODY,
        position.label(),
        "",
        "expected JSON, found at line %d, column %d: %s".formatted(line, column, problem),
        Optional.empty(),
        Optional.of("send JSON, or another content type"));
  }

  private JsonNode form(Position position, String text) {
    Shape shape = Shape.of(position.schema(), anchors);
    var typed = new TypedText(values.validator(position.direction()));
    Map<String, Map<String, List<String>>> byField = new LinkedHashMap<>();
    FormFields.parse(text)
        .byName()
        .forEach(
            (name, raw) -> {
              int bracket = name.indexOf('[');
              String field = bracket < 0 ? name : name.substring(0, bracket);
              String rest = bracket < 0 ? "" : name.substring(bracket);
              byField.computeIfAbsent(field, each -> new LinkedHashMap<>()).put(rest, raw);
            });
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    byField.forEach(
        (field, parts) ->
            object.set(field, TextTree.of(parts).read(shape.property(field), anchors, typed)));
    return object;
  }

  private Deviation missing(Position holder, String label) {
    return Deviation.of(
        Aspect.BODY,
        label,
        "expected a body of %s, found none".formatted(names(documented(holder))),
        anchor(holder),
        "send one with its Content-Type");
  }

  private Deviation unnamed(Position holder, String label, List<Position> documented) {
    return Deviation.of(
        Aspect.CONTENT_TYPE,
        label,
        "expected a Content-Type, one of %s; found a body without".formatted(names(documented)),
        anchor(holder),
        "name the content type");
  }

  private Deviation unknown(Position holder, String label, String sent, List<Position> documented) {
    return Deviation.of(
        Aspect.CONTENT_TYPE,
        label,
        "expected the content type %s, found %s".formatted(names(documented), sent),
        anchor(holder),
        "send one of these, or document the other");
  }

  static String names(List<Position> documented) {
    return documented.isEmpty()
        ? "any type"
        : documented.stream().map(Position::key).collect(Collectors.joining(", "));
  }

  private Location anchor(Position holder) {
    return values.locate(holder.node());
  }
}
