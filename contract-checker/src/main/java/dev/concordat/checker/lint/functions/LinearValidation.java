package dev.concordat.checker.lint.functions;

import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.regex.RegularExpression;
import dev.concordat.checker.lint.regex.LinearPattern;
import dev.concordat.checker.lint.regex.UnusablePatternException;

/** How the validator is set up: patterns of strangers take linear time, or do not count. */
final class LinearValidation {
  static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder()
          .preloadSchema(false)
          .regularExpressionFactory(LinearValidation::pattern)
          .build();

  private LinearValidation() {}

  private static RegularExpression pattern(String source) {
    try {
      return LinearPattern.of(source, "")::isFoundIn;
    } catch (UnusablePatternException e) {
      return text -> true; // nothing is claimed that was not seen
    }
  }
}
