package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** {@code length}: of texts, arrays and objects, and the value of numbers. */
final class Length implements LintFunction {
  private final OptionalInt min;
  private final OptionalInt max;

  Length(Options options) {
    options.allow("min", "max");
    this.min = options.integer("min");
    this.max = options.integer("max");
    if (options.node("min").isEmpty() && options.node("max").isEmpty()) {
      options.problemHere("the function 'length' needs 'min', 'max' or both");
    }
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    OptionalDouble length = length(target);
    if (length.isPresent() && min.isPresent() && length.getAsDouble() < min.getAsInt()) {
      return List.of(
          Complaint.of("'%s' must not be shorter than %d", name(target), min.getAsInt()));
    }
    return Complaint.when(
        length.isPresent() && max.isPresent() && length.getAsDouble() > max.getAsInt(),
        "'%s' must not be longer than %d",
        name(target),
        max.orElse(0));
  }

  private static String name(Target target) {
    return target.property().isEmpty() ? "the document" : target.property();
  }

  private static OptionalDouble length(Target target) {
    if (target.value().isEmpty()) {
      return OptionalDouble.empty();
    }
    Cursor value = target.value().get();
    if (!(value.node() instanceof ScalarNode scalar)) {
      return OptionalDouble.of(value.size());
    }
    return switch (scalar.kind()) {
      case STRING -> OptionalDouble.of(scalar.text().length());
      case NUMBER -> OptionalDouble.of(scalar.number().doubleValue());
      case BOOLEAN, NULL -> OptionalDouble.empty();
    };
  }
}
