package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.functions.Target;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.lint.jsonpath.JsonPath;
import dev.concordat.checker.lint.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a value that a question is about. */
interface Field {
  List<Target> of(Cursor value);

  /**
   * Reads {@code name}, {@code a.b[0]}, {@code @key} or a JSONPath.
   *
   * @throws JsonPathException when it is a path that is not understood
   */
  static Field of(String text) throws JsonPathException {
    if (text.equals("@key")) {
      return value -> value.children().stream().map(child -> Target.of(child.named())).toList();
    }
    if (text.startsWith("$")) {
      JsonPath path = JsonPath.of(text);
      return value -> orMissing(value, text, path.from(value));
    }
    List<String> steps = steps(text);
    return value -> List.of(member(value, steps, text));
  }

  private static List<Target> orMissing(Cursor value, String text, List<Cursor> found) {
    return found.isEmpty()
        ? List.of(Target.missing(value, text))
        : found.stream().map(Target::of).toList();
  }

  private static Target member(Cursor value, List<String> steps, String text) {
    Cursor at = value;
    for (String step : steps) {
      Optional<Cursor> next = at.child(step);
      if (next.isEmpty()) {
        return Target.missing(at, text);
      }
      at = next.get();
    }
    return Target.of(at);
  }

  private static List<String> steps(String text) {
    List<String> steps = new ArrayList<>();
    for (String part : text.replaceAll("\\[['\"]?([^\\]'\"]*)['\"]?]", ".$1").split("\\.")) {
      if (!part.isEmpty()) {
        steps.add(part);
      }
    }
    return steps;
  }
}
