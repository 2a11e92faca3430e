package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Whether moving a limit leaves more or fewer values. */
final class Bound {
  private static final Set<String> LOWER =
      Set.of(
          "minimum", "exclusiveMinimum", "minLength", "minItems", "minContains", "minProperties");
  private static final Set<String> UPPER =
      Set.of(
          "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxContains", "maxProperties");

  private Bound() {}

  /** Empty for keywords that are no limits, and for limits that are no numbers. */
  static Optional<Action> moved(String keyword, Optional<Node> was, Optional<Node> is) {
    if (!LOWER.contains(keyword) && !UPPER.contains(keyword)) {
      return Optional.empty();
    }
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.of(was.isEmpty() ? Action.NARROWED : Action.WIDENED);
    }
    if (!isNumber(was.get()) || !isNumber(is.get())) {
      return Optional.empty();
    }
    boolean grew = number(is.get()).compareTo(number(was.get())) > 0;
    return Optional.of(grew == LOWER.contains(keyword) ? Action.NARROWED : Action.WIDENED);
  }

  private static boolean isNumber(Node node) {
    return node instanceof ScalarNode scalar && scalar.isNumber();
  }

  private static BigDecimal number(Node node) {
    return ((ScalarNode) node).number();
  }
}
