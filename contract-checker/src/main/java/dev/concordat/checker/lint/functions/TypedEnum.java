package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code typedEnum}: the values of an enum have the type that stands beside it. */
final class TypedEnum implements LintFunction {
  TypedEnum(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Optional<MapNode> schema = target.map();
    if (schema.isEmpty() || schema.get().list("enum") == null) {
      return List.of();
    }
    Set<String> types = types(schema.get());
    Cursor values = target.place().child("enum").orElseThrow();
    return types.isEmpty()
        ? List.of()
        : values.children().stream()
            .filter(value -> !isOf(types, value.node()))
            .map(
                value ->
                    Complaint.at(
                        value, "the enum value is not of the type %s", String.join(" or ", types)))
            .toList();
  }

  private static Set<String> types(MapNode schema) {
    Set<String> types = new HashSet<>();
    Node type = schema.get("type");
    if (type instanceof ScalarNode scalar) {
      types.add(scalar.text());
    } else if (type instanceof ListNode list) {
      types.addAll(list.strings());
    }
    if (!types.isEmpty() && (schema.isTrue("nullable") || schema.isTrue("x-nullable"))) {
      types.add("null");
    }
    return types;
  }

  private static boolean isOf(Set<String> types, Node value) {
    if (value instanceof MapNode) {
      return types.contains("object");
    }
    if (value instanceof ListNode) {
      return types.contains("array");
    }
    ScalarNode scalar = (ScalarNode) value;
    return switch (scalar.kind()) {
      case STRING -> types.contains("string");
      case BOOLEAN -> types.contains("boolean");
      case NULL -> types.contains("null");
      case NUMBER ->
          types.contains("number")
              || types.contains("integer") && scalar.number().stripTrailingZeros().scale() <= 0;
    };
  }
}
