package dev.concordat.checker.lint.functions;

import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/** {@code enumeration}: one of some values. */
final class Enumeration implements LintFunction {
  private final List<String> values;

  Enumeration(Options options) {
    options.allow("values");
    options.needed("values");
    this.values = options.texts("values");
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Optional<ScalarNode> scalar = target.scalar();
    return Complaint.when(
        scalar.isPresent() && !values.contains(scalar.get().text()),
        "'%s' must be one of %s",
        target.shown(),
        String.join(", ", values));
  }
}
