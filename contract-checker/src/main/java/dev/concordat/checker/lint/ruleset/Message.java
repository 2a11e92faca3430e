package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.functions.Target;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what a rule's message leaves open. */
final class Message {
  private static final Pattern HOLE = Pattern.compile("\\{\\{\\s*([a-z]+)\\s*}}");

  private Message() {}

  /** The rule's message; without one its description, or else what the function says. */
  static String of(LintRule rule, Target target, String pointer, String error) {
    String template = rule.message().or(rule::description).orElse("{{error}}");
    Map<String, String> values =
        Map.of(
            "error", error,
            "path", "#" + pointer,
            "property", target.property(),
            "value", target.shown(),
            "description", rule.description().orElse(""));
    return HOLE.matcher(template)
        .replaceAll(
            hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), hole.group())));
  }
}
