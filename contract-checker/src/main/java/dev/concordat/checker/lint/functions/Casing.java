package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.regex.LinearPattern;
import dev.concordat.checker.lint.regex.UnusablePatternException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code casing}: how the words of a name are put together. */
final class Casing implements LintFunction {
  private static final Map<String, String> PATTERNS =
      Map.of(
          "flat", "[a-z][a-z{d}]*",
          "camel", "[a-z][a-z{d}]*(?:[A-Z{d}](?:[a-z{d}]+|$))*",
          "pascal", "[A-Z][a-z{d}]*(?:[A-Z{d}](?:[a-z{d}]+|$))*",
          "kebab", "[a-z][a-z{d}]*(?:-[a-z{d}]+)*",
          "cobol", "[A-Z][A-Z{d}]*(?:-[A-Z{d}]+)*",
          "snake", "[a-z][a-z{d}]*(?:_[a-z{d}]+)*",
          "macro", "[A-Z][A-Z{d}]*(?:_[A-Z{d}]+)*");

  private final String type;
  private final Optional<String> leading;
  private final Optional<LinearPattern> pattern;

  Casing(Options options) {
    options.allow("type", "disallowDigits", "separator");
    options.needed("type");
    this.type = options.word("type", PATTERNS.keySet().stream().sorted().toList()).orElse("camel");
    String word =
        PATTERNS.getOrDefault(type, "").replace("{d}", options.flag("disallowDigits") ? "" : "0-9");
    Optional<String> separator =
        options.node("separator").map(node -> node.string("char")).filter(one -> one.length() == 1);
    if (options.node("separator").isPresent() && separator.isEmpty()) {
      options.problemHere("'separator' needs 'char', a single character");
    }
    this.leading =
        separator.filter(
            one ->
                options.node("separator").map(node -> node.isTrue("allowLeading")).orElse(false));
    String between = separator.map(Casing::quoted).orElse("");
    String start = leading.isPresent() ? between + "?" : "";
    this.pattern =
        compiled(
            separator.isEmpty()
                ? "^" + word + "$"
                : "^" + start + word + "(?:" + between + word + ")*$");
  }

  private static String quoted(String character) {
    return "[" + (character.matches("[\\\\^\\]-]") ? "\\" : "") + character + "]";
  }

  private static Optional<LinearPattern> compiled(String source) {
    try {
      return Optional.of(LinearPattern.of(source, ""));
    } catch (UnusablePatternException e) {
      throw new IllegalStateException("a pattern of ours: " + source, e);
    }
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Optional<String> text = target.text().filter(one -> !one.isEmpty());
    boolean wrong =
        text.isPresent() && !leading.equals(text) && !pattern.orElseThrow().isFoundIn(text.get());
    return Complaint.when(wrong, "'%s' must be in %s case", target.shown(), type);
  }
}
