package dev.concordat.checker.parse;

import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import dev.concordat.checker.source.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells by its root what format a document has. */
final class FormatDetector {
  /** One of these at the root of an object without {@code $schema} makes it a schema. */
  private static final Set<String> SCHEMA_KEYWORDS =
      Set.of(
          "$ref",
          "$id",
          "id",
          "$defs",
          "definitions",
          "type",
          "properties",
          "required",
          "items",
          "additionalProperties",
          "patternProperties",
          "propertyNames",
          "enum",
          "const",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "format",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "multipleOf",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "uniqueItems",
          "contains",
          "prefixItems",
          "dependencies",
          "dependentRequired",
          "dependentSchemas",
          "unevaluatedProperties",
          "unevaluatedItems",
          "additionalItems",
          "$anchor",
          "$dynamicRef",
          "$recursiveRef");

  private FormatDetector() {}

  static Format detect(Document document, Optional<Format> expected) throws UnreadableException {
    Optional<Format> found = found(document.root());
    if (expected.isPresent() && !fits(document.root(), expected.get(), found)) {
      throw refuse(
          document, "expected %s, found %s".formatted(name(expected.get()), describe(document)));
    }
    return expected
        .or(() -> found)
        .orElseThrow(
            () ->
                refuse(
                    document,
                    "expected an OpenAPI document (a member 'openapi' or 'swagger'), an AsyncAPI"
                        + " document ('asyncapi') or a JSON Schema ('$schema' or keywords such as"
                        + " 'type'), found "
                        + describe(document)));
  }

  private static Optional<Format> found(Node root) {
    if (!(root instanceof MapNode map)) {
      return isBoolean(root) ? Optional.of(Format.JSON_SCHEMA) : Optional.empty();
    }
    if (map.has("openapi") || map.has("swagger")) {
      return Optional.of(Format.OPENAPI);
    }
    if (map.has("asyncapi")) {
      return Optional.of(Format.ASYNCAPI);
    }
    boolean schema = map.has("$schema") || map.names().stream().anyMatch(SCHEMA_KEYWORDS::contains);
    return schema ? Optional.of(Format.JSON_SCHEMA) : Optional.empty();
  }

  /** Any object may be meant as a schema, the empty one too, unless it says that it is not. */
  private static boolean fits(Node root, Format expected, Optional<Format> found) {
    boolean plainObject = found.isEmpty() && root instanceof MapNode;
    return found.equals(Optional.of(expected)) || expected == Format.JSON_SCHEMA && plainObject;
  }

  private static boolean isBoolean(Node node) {
    return node instanceof ScalarNode scalar && scalar.isBoolean();
  }

  private static String name(Format format) {
    return switch (format) {
      case OPENAPI -> "an OpenAPI document";
      case ASYNCAPI -> "an AsyncAPI document";
      case JSON_SCHEMA -> "a JSON Schema";
    };
  }

  private static String describe(Document document) {
    Node root = document.root();
    if (root instanceof MapNode map) {
      return describe(map);
    }
    return root instanceof ListNode ? "an array" : "a single value";
  }

  private static String describe(MapNode map) {
    for (String member : List.of("openapi", "swagger", "asyncapi", "$schema")) {
      if (map.get(member) instanceof ScalarNode scalar) {
        return member + ": " + Excerpt.of(scalar.text());
      }
    }
    if (map.size() == 0) {
      return "an empty object";
    }
    String members =
        map.names().stream().limit(5).map(Excerpt::of).collect(Collectors.joining(", "));
    return "an object with the members " + members + (map.size() > 5 ? ", ..." : "");
  }

  private static UnreadableException refuse(Document document, String message) {
    return new UnreadableException(
        List.of(Diagnostic.error(message, document.locate(document.root()))));
  }
}
