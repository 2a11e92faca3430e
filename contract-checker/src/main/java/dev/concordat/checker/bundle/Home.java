package dev.concordat.checker.bundle;

import dev.concordat.checker.model.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a document keeps what its references lead to: the shelf for each kind of thing. */
final class Home {
  private static final Set<String> SCHEMA_MEMBERS =
      Set.of(
          "schema",
          "payload",
          "items",
          "additionalItems",
          "unevaluatedItems",
          "contains",
          "additionalProperties",
          "unevaluatedProperties",
          "propertyNames",
          "not",
          "if",
          "then",
          "else",
          "contentSchema");
  private static final Set<String> SCHEMA_HOLDERS =
      Set.of(
          "properties",
          "patternProperties",
          "allOf",
          "anyOf",
          "oneOf",
          "prefixItems",
          "items",
          "$defs",
          "definitions",
          "dependentSchemas",
          "schemas");

  /** The shelf of things by the name of the list or map that they stand in. */
  private static final Map<String, String> SHELVES =
      Map.ofEntries(
          Map.entry("parameters", "parameters"),
          Map.entry("responses", "responses"),
          Map.entry("requestBodies", "requestBodies"),
          Map.entry("headers", "headers"),
          Map.entry("examples", "examples"),
          Map.entry("links", "links"),
          Map.entry("callbacks", "callbacks"),
          Map.entry("securitySchemes", "securitySchemes"),
          Map.entry("messages", "messages"),
          Map.entry("channels", "channels"),
          Map.entry("operations", "operations"),
          Map.entry("servers", "servers"),
          Map.entry("messageTraits", "messageTraits"),
          Map.entry("operationTraits", "operationTraits"),
          Map.entry("correlationIds", "correlationIds"));

  private Home() {}

  /**
   * The pointer of the shelf, as tokens; empty when such a thing has none and is written out where
   * it is used.
   *
   * @param path tokens of the place of the reference
   * @param formatVersion as the document says it
   */
  static Optional<List<String>> of(List<String> path, Format format, String formatVersion) {
    String member = last(path, 0);
    String holder = last(path, 1);
    boolean schema =
        SCHEMA_HOLDERS.contains(holder)
            || SCHEMA_MEMBERS.contains(member)
            || format == Format.ASYNCAPI && member.equals("headers")
            || format == Format.JSON_SCHEMA;
    if (schema) {
      return Optional.of(schemas(format, formatVersion));
    }
    if (isSwagger(format, formatVersion)) {
      boolean kept = holder.equals("parameters") || holder.equals("responses");
      return kept ? Optional.of(List.of(holder)) : Optional.empty();
    }
    if (member.equals("requestBody")) {
      return Optional.of(List.of("components", "requestBodies"));
    }
    if (member.equals("message")) {
      return Optional.of(List.of("components", "messages"));
    }
    return Optional.ofNullable(SHELVES.get(holder)).map(shelf -> List.of("components", shelf));
  }

  private static List<String> schemas(Format format, String formatVersion) {
    if (format == Format.JSON_SCHEMA) {
      boolean modern = formatVersion.equals("2019-09") || formatVersion.equals("2020-12");
      return List.of(modern ? "$defs" : "definitions");
    }
    return isSwagger(format, formatVersion)
        ? List.of("definitions")
        : List.of("components", "schemas");
  }

  private static boolean isSwagger(Format format, String formatVersion) {
    return format == Format.OPENAPI && formatVersion.startsWith("2");
  }

  private static String last(List<String> path, int before) {
    int index = path.size() - 1 - before;
    return index < 0 ? "" : path.get(index);
  }
}
