package dev.concordat.checker.lint.functions;

import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** {@code defined}, {@code undefined}, {@code truthy} and {@code falsy}. */
final class Presence {
  private Presence() {}

  static LintFunction defined(Options options) {
    return function(options, target -> target.value().isPresent(), "must be there");
  }

  static LintFunction undefined(Options options) {
    return function(options, target -> target.value().isEmpty(), "must not be there");
  }

  static LintFunction truthy(Options options) {
    return function(options, Presence::isTrue, "must be there and not be empty");
  }

  static LintFunction falsy(Options options) {
    return function(options, target -> !isTrue(target), "must not be there, or be empty");
  }

  private static LintFunction function(
      Options options, Predicate<Target> condition, String demand) {
    options.allow();
    return (target, context) ->
        Complaint.when(!condition.test(target), "'%s' %s", target.property(), demand);
  }

  /** What ECMAScript takes for true. */
  private static boolean isTrue(Target target) {
    return target.value().isPresent() && target.scalar().map(Presence::isTrue).orElse(true);
  }

  private static boolean isTrue(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case STRING -> !scalar.text().isEmpty();
      case NUMBER -> scalar.number().compareTo(BigDecimal.ZERO) != 0;
      case BOOLEAN -> scalar.isTrue();
      case NULL -> false;
    };
  }
}
