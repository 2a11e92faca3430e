package dev.concordat.checker.lint.functions;

import dev.concordat.checker.source.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** {@code or} and {@code xor}: how many of some properties are there. */
final class Choice {
  private Choice() {}

  static LintFunction or(Options options) {
    return function(options, count -> count >= 1, "at least one");
  }

  static LintFunction xor(Options options) {
    return function(options, count -> count == 1, "exactly one");
  }

  private static LintFunction function(Options options, LongPredicate enough, String demand) {
    options.allow("properties");
    options.needed("properties");
    List<String> properties = options.texts("properties");
    return (target, context) -> {
      Optional<MapNode> map = target.map();
      return Complaint.when(
          map.isPresent() && !enough.test(properties.stream().filter(map.get()::has).count()),
          "%s of %s must be there",
          demand,
          String.join(", ", properties));
    };
  }
}
