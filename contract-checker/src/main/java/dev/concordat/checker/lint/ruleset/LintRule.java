package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.lint.functions.LintFunction;
import dev.concordat.checker.lint.jsonpath.JsonPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule, ready to be applied.
 *
 * @param message what findings say; placeholders in double braces
 * @param given where it looks
 * @param then what it asks of what it finds there
 * @param formats the formats that it is for; all when empty
 * @param resolved whether it sees what references lead to
 * @param notes what a ruleset says about its rule for people: why, bad, good
 */
public record LintRule(
    String id,
    LintSeverity severity,
    Optional<String> description,
    Optional<String> message,
    List<Given> given,
    List<Then> then,
    Set<String> formats,
    boolean resolved,
    Optional<String> documentation,
    Notes notes) {

  /** A path, and the formats that it is meant for; all when empty. */
  record Given(JsonPath path, Set<String> formats) {}

  /** A question, and the field of the value that it is about. */
  record Then(Optional<Field> field, LintFunction function) {}

  boolean isFor(Set<String> format) {
    return formats.isEmpty() || formats.stream().anyMatch(format::contains);
  }
}
