package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.schema.Violation;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a schema expected and what it found, in words. */
final class Expectation {
  private static final int LONGEST = 80;
  private static final int MOST = 8;

  private Expectation() {}

  static String of(Violation violation) {
    JsonNode found = violation.found();
    Node demand = violation.demand().orElse(null);
    String value = brief(found);
    return switch (violation.keyword()) {
      case "type" -> "expected %s, found %s %s".formatted(type(violation), kind(found), value);
      case "required", "dependentRequired" -> missing(demand, found);
      case "enum" -> "expected one of %s, found %s".formatted(list(demand), value);
      case "const" -> "expected %s, found %s".formatted(list(demand), value);
      case "minimum", "exclusiveMinimum" ->
          "expected %s %s, found %s".formatted(least(violation), text(demand), value);
      case "maximum", "exclusiveMaximum" ->
          "expected %s %s, found %s".formatted(most(violation), text(demand), value);
      case "multipleOf" -> "expected a multiple of %s, found %s".formatted(text(demand), value);
      case "minLength" -> length("at least", demand, found);
      case "maxLength" -> length("at most", demand, found);
      case "pattern" -> "expected text that matches %s, found %s".formatted(text(demand), value);
      case "minItems" -> count("at least", demand, "items", found);
      case "maxItems" -> count("at most", demand, "items", found);
      case "minProperties" -> count("at least", demand, "properties", found);
      case "maxProperties" -> count("at most", demand, "properties", found);
      case "uniqueItems" -> "expected items that all differ, found one twice in " + value;
      case "contains" -> "expected an item of a certain kind, found none in " + value;
      case "additionalProperties", "unevaluatedProperties" ->
          "expected no properties but the documented ones, found " + value;
      case "false" -> "expected nothing here: no such property or item is documented";
      case "oneOf", "anyOf" -> "expected one of %s, found %s".formatted(branches(demand), value);
      case "not" -> "expected anything but what is excluded, found " + value;
      case "" -> "a second validator rejects it";
      default -> "expected what '%s' demands, found %s".formatted(violation.keyword(), value);
    };
  }

  private static String type(Violation violation) {
    Node demand = violation.demand().orElse(null);
    boolean nullable = violation.schema().isTrue("nullable");
    List<String> types =
        demand instanceof ListNode list ? list.strings() : List.of(String.valueOf(text(demand)));
    return types.stream().map(Expectation::article).collect(Collectors.joining(" or "))
        + (nullable ? " or null" : "");
  }

  private static String article(String type) {
    return switch (type) {
      case "null" -> type;
      case "array", "object", "integer" -> "an " + type;
      default -> "a " + type;
    };
  }

  private static String kind(JsonNode found) {
    return found.isNull() ? "" : "the " + found.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static String missing(@Nullable Node demand, JsonNode found) {
    String names =
        demand instanceof ListNode list
            ? list.strings().stream()
                .filter(name -> !found.has(name))
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "))
            : "what is required";
    return "expected the %s %s, found %s"
        .formatted(names.contains(",") ? "properties" : "property", names, members(found));
  }

  private static String members(JsonNode found) {
    List<String> names =
        found.properties().stream().map(each -> "'" + each.getKey() + "'").limit(MOST).toList();
    return names.isEmpty() ? "none" : "only " + String.join(", ", names);
  }

  private static String least(Violation violation) {
    boolean open =
        violation.keyword().startsWith("exclusive")
            || violation.schema().isTrue("exclusiveMinimum");
    return open ? "more than" : "at least";
  }

  private static String most(Violation violation) {
    boolean open =
        violation.keyword().startsWith("exclusive")
            || violation.schema().isTrue("exclusiveMaximum");
    return open ? "less than" : "at most";
  }

  private static String length(String bound, @Nullable Node demand, JsonNode found) {
    String text = found.asText();
    return "expected %s %s, found %d: %s"
        .formatted(
            bound,
            counted(demand, "characters"),
            text.codePointCount(0, text.length()),
            brief(found));
  }

  private static String count(String bound, @Nullable Node demand, String what, JsonNode found) {
    return "expected %s %s, found %d".formatted(bound, counted(demand, what), found.size());
  }

  /** {@code 1 item}, {@code 2 items}. */
  private static String counted(@Nullable Node demand, String what) {
    String number = text(demand);
    if (!number.equals("1")) {
      return number + " " + what;
    }
    return number
        + " "
        + (what.endsWith("ies") ? "property" : what.substring(0, what.length() - 1));
  }

  private static String branches(@Nullable Node demand) {
    return demand instanceof ListNode list
        ? list.items().stream().map(Expectation::name).distinct().collect(Collectors.joining(", "))
        : "several forms";
  }

  private static String name(Node branch) {
    String reference = branch.string("$ref");
    if (reference != null) {
      return reference.substring(reference.lastIndexOf('/') + 1);
    }
    String title = branch.string("title");
    String type = branch.string("type");
    return title != null ? title : type != null ? article(type) : "an unnamed form";
  }

  private static String list(@Nullable Node demand) {
    if (demand instanceof ListNode list) {
      String shown =
          list.items().stream()
              .limit(MOST)
              .map(Expectation::text)
              .collect(Collectors.joining(", "));
      int more = list.size() - MOST;
      return more > 0 ? shown + " and %d more".formatted(more) : shown;
    }
    return text(demand);
  }

  private static String text(@Nullable Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    return node instanceof MapNode map && map.get("const") instanceof ScalarNode scalar
        ? scalar.text()
        : "a value as listed";
  }

  private static String brief(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
