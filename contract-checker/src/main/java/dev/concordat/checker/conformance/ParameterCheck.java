package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.schema.Anchors;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the parameters of a request, and headers of a response, against the contract. */
final class ParameterCheck {
  private final ValueCheck values;
  private final Anchors anchors;

  ParameterCheck(ValueCheck values, Anchors anchors) {
    this.values = values;
    this.anchors = anchors;
  }

  Conformity path(Position parameter, List<String> pathValues) {
    return parameter.key().matches("\\d{1,4}")
            && Integer.parseInt(parameter.key()) < pathValues.size()
        ? raw(Aspect.PARAMETER, parameter, List.of(encodedPlus(pathValues, parameter)))
        : Conformity.FULL; // it is declared, but the path has no place for it
  }

  /** A plus sign in a path is itself; only in queries it is a blank. */
  private static String encodedPlus(List<String> pathValues, Position parameter) {
    return pathValues.get(Integer.parseInt(parameter.key())).replace("+", "%2B");
  }

  Conformity query(Position parameter, FormFields query) {
    var value = value(parameter);
    if (value.isSpread()) {
      return spread(parameter, value.shape(), query);
    }
    Map<String, List<String>> inside = query.inside(parameter.key());
    if (query.raw(parameter.key()).isEmpty() && !inside.isEmpty()) {
      var typed = new TypedText(values.validator(parameter.direction()));
      JsonNode tree = TextTree.of(inside).read(parameter.schema(), anchors, typed);
      return values.check(Aspect.PARAMETER, parameter, tree);
    }
    return raw(Aspect.PARAMETER, parameter, query.raw(parameter.key()));
  }

  private Conformity spread(Position parameter, Shape shape, FormFields query) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    var typed = new TypedText(values.validator(parameter.direction()));
    for (String name : shape.properties()) {
      if (!query.raw(name).isEmpty()) {
        object.set(
            name,
            TextTree.of(Map.of("", query.raw(name))).read(shape.property(name), anchors, typed));
      }
    }
    return object.isEmpty() && !parameter.required()
        ? Conformity.FULL
        : values.check(Aspect.PARAMETER, parameter, object);
  }

  /**
   * @param sent once for each time that it is there
   */
  Conformity header(Aspect aspect, Position header, List<String> sent) {
    return raw(aspect, header, sent.stream().map(ParameterCheck::literal).toList());
  }

  /** Headers are not encoded, so a percent sign in one is itself. */
  private static String literal(String value) {
    return value.replace("%", "%25").replace("+", "%2B");
  }

  Conformity cookie(Position cookie, List<String> headers) {
    Optional<String> value =
        headers.stream()
            .flatMap(header -> List.of(header.split(";")).stream())
            .map(String::strip)
            .filter(pair -> pair.startsWith(cookie.key() + "="))
            .map(pair -> pair.substring(cookie.key().length() + 1))
            .findFirst();
    return raw(Aspect.PARAMETER, cookie, value.map(List::of).orElse(List.of()));
  }

  private Conformity raw(Aspect aspect, Position parameter, List<String> raw) {
    if (raw.isEmpty()) {
      return parameter.required() ? Conformity.of(missing(aspect, parameter)) : Conformity.FULL;
    }
    boolean empty = raw.size() == 1 && raw.get(0).isEmpty();
    return empty && parameter.node().isTrue("allowEmptyValue")
        ? Conformity.FULL
        : values.check(aspect, parameter, value(parameter).read(raw));
  }

  private ParameterValue value(Position parameter) {
    return new ParameterValue(
        parameter, anchors, new TypedText(values.validator(parameter.direction())));
  }

  private Deviation missing(Aspect aspect, Position parameter) {
    return Deviation.of(
        aspect,
        parameter.label(),
        "expected a value, found none",
        values.locate(parameter.node()),
        "send it, or make it optional in the contract");
  }
}
