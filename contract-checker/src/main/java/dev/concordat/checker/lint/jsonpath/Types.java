package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The types that a path can ask for: {@code $..@string()}. */
final class Types {
  private static final Map<String, Predicate<Node>> TESTS =
      Map.of(
          "object",
          MapNode.class::isInstance,
          "array",
          ListNode.class::isInstance,
          "scalar",
          ScalarNode.class::isInstance,
          "string",
          node -> node instanceof ScalarNode scalar && scalar.isString(),
          "number",
          node -> node instanceof ScalarNode scalar && scalar.isNumber(),
          "integer",
          Types::isInteger,
          "boolean",
          node -> node instanceof ScalarNode scalar && scalar.isBoolean(),
          "null",
          node -> node instanceof ScalarNode scalar && scalar.isNull());

  private Types() {}

  /** The test of a type's name, or null. */
  static @Nullable Expression named(String type) {
    Predicate<Node> test = TESTS.get(type);
    return test == null ? null : item -> test.test(item.node());
  }

  private static boolean isInteger(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isNumber()
        && scalar.number().stripTrailingZeros().scale() <= 0;
  }
}
