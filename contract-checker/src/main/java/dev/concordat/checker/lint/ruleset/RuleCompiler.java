package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.lint.functions.Functions;
import dev.concordat.checker.lint.functions.LintFunction;
import dev.concordat.checker.lint.functions.Options;
import dev.concordat.checker.lint.jsonpath.JsonPathException;
import java.util.List;
import java.util.Optional;

/** Makes rules of their definitions; all that is wrong with them is told. */
final class RuleCompiler {
  static final List<String> MEMBERS =
      List.of(
          "description",
          "message",
          "severity",
          "given",
          "then",
          "recommended",
          "resolved",
          "formats",
          "documentationUrl",
          "tags",
          "type",
          "extensions");

  private RuleCompiler() {}

  static Optional<LintRule> compile(RuleDraft draft) {
    Optional<Place> given = needed(draft, "given", "a JSONPath, or a list of them");
    Optional<Place> then = needed(draft, "then", "a 'function', and often a 'field'");
    Optional<LintSeverity> severity = severity(draft);
    if (given.isEmpty() || then.isEmpty() || severity.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LintRule(
            draft.id(),
            severity.get(),
            draft.text("description"),
            draft.text("message"),
            given.get().items().stream()
                .flatMap(path -> draft.aliases().given(path).stream())
                .toList(),
            then.get().items().stream().flatMap(one -> then(draft, one).stream()).toList(),
            Formats.of(draft.member("formats")),
            !"false".equals(draft.text("resolved").orElse("true")),
            draft.text("documentationUrl"),
            Notes.of(draft.member("extensions"))));
  }

  private static Optional<Place> needed(RuleDraft draft, String member, String what) {
    Optional<Place> found = draft.member(member);
    if (found.isEmpty()) {
      draft.holder().problem("the rule '%s' needs '%s': %s", draft.id(), member, what);
    }
    return found;
  }

  /** Empty when what is said is not understood, and so told. */
  private static Optional<LintSeverity> severity(RuleDraft draft) {
    if (draft.severity().isPresent()) {
      return draft.severity();
    }
    return draft
        .member("severity")
        .map(place -> Severities.of(place).map(said -> said.severity().orElse(LintSeverity.WARN)))
        .orElse(Optional.of(LintSeverity.WARN));
  }

  private static Optional<LintRule.Then> then(RuleDraft draft, Place then) {
    then.allow("a 'then'", List.of("field", "function", "functionOptions"));
    Optional<Place> name = then.member("function");
    if (name.isEmpty()) {
      then.problem("the rule '%s' needs a 'function'", draft.id());
      return Optional.empty();
    }
    Optional<LintFunction> function = function(draft, then, name.get());
    Optional<Field> field = then.member("field").flatMap(RuleCompiler::field);
    return function.map(found -> new LintRule.Then(field, found));
  }

  private static Optional<LintFunction> function(RuleDraft draft, Place then, Place name) {
    Place given = then.member("functionOptions").orElse(name);
    Options options =
        new Options(
            given.document(), given.node(), name.scalar().orElse(""), given.problems()::add);
    Optional<LintFunction> function = name.text().flatMap(text -> Functions.named(text, options));
    if (function.isEmpty()) {
      name.problem(
          "the rule '%s' uses the function '%s', which is none of ours; JavaScript functions are"
              + " not run: say it with %s",
          draft.id(), name.scalar().orElse(""), String.join(", ", Functions.names()));
    }
    return function;
  }

  private static Optional<Field> field(Place place) {
    try {
      Optional<String> text = place.text();
      return text.isEmpty() ? Optional.empty() : Optional.of(Field.of(text.get()));
    } catch (JsonPathException e) {
      place.problem("the field is not understood: %s", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
