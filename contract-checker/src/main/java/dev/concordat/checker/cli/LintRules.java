package dev.concordat.checker.cli;

import dev.concordat.checker.lint.ruleset.LintRule;
import dev.concordat.checker.lint.ruleset.Ruleset;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of the rulesets that come with Concordat, for those who ask about one. */
final class LintRules {
  private LintRules() {}

  /** By id; where two rulesets have the same id, the rule of the first. */
  static Map<String, LintRule> all() {
    Map<String, LintRule> all = new LinkedHashMap<>();
    for (String name : Ruleset.names()) {
      Ruleset.inFull(name).rules().forEach(rule -> all.putIfAbsent(rule.id(), rule));
    }
    return all;
  }

  static void explain(LintRule rule, PrintWriter out) {
    out.printf("%s%n%n", rule.id());
    out.printf("severity  %s%n", rule.severity().id());
    out.printf("asked by  %s%n", ruleset(rule));
    rule.description().ifPresent(text -> out.printf("asks      %s%n", text));
    rule.notes().why().ifPresent(text -> out.printf("why       %s%n", text.strip()));
    rule.notes().bad().ifPresent(text -> out.printf("%nnot so:%n%n%s%n", text.strip().indent(2)));
    rule.notes().good().ifPresent(text -> out.printf("but so:%n%n%s%n", text.strip().indent(2)));
    out.printf("off       rules: {%s: off} in a ruleset that extends it%n", rule.id());
  }

  private static String ruleset(LintRule rule) {
    return Ruleset.names().stream()
        .filter(
            name ->
                Ruleset.inFull(name).rules().stream().anyMatch(one -> one.id().equals(rule.id())))
        .findFirst()
        .orElse("");
  }
}
