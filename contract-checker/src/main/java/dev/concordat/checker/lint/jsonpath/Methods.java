package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.lint.regex.LinearPattern;
import dev.concordat.checker.source.ListNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The methods of strings, arrays and regular expressions that expressions may call. */
final class Methods {
  private static final Map<String, Method> ALL = new TreeMap<>(all());

  private Methods() {}

  /** A method with one argument, or none. */
  interface Method {
    Object of(Object holder, Object argument);
  }

  static @Nullable Method named(String name) {
    return ALL.get(name);
  }

  static String names() {
    return String.join(", ", ALL.keySet());
  }

  private static Map<String, Method> all() {
    return Map.of(
        "match", Methods::match,
        "test", (pattern, text) -> matches(pattern, Operand.text(text)),
        "includes", Methods::includes,
        "indexOf", Methods::indexOf,
        "startsWith", (text, part) -> text(text).startsWith(Operand.text(part)),
        "endsWith", (text, part) -> text(text).endsWith(Operand.text(part)),
        "toLowerCase", (text, none) -> text(text).toLowerCase(Locale.ROOT),
        "toUpperCase", (text, none) -> text(text).toUpperCase(Locale.ROOT),
        "trim", (text, none) -> text(text).strip(),
        "hasOwnProperty",
            (holder, name) ->
                Operand.member(holder, Operand.text(name)) != Operand.Nothing.UNDEFINED);
  }

  static String typeOf(Object value) {
    return value instanceof String
        ? "string"
        : value instanceof Double
            ? "number"
            : value instanceof Boolean
                ? "boolean"
                : value == Operand.Nothing.UNDEFINED ? "undefined" : "object";
  }

  /** ECMAScript answers null when there is no match, and people compare with that. */
  private static Object match(Object text, Object pattern) {
    return text instanceof String string && matches(pattern, string) ? true : Operand.Nothing.NULL;
  }

  private static boolean matches(Object pattern, String text) {
    return pattern instanceof LinearPattern regex
        ? regex.isFoundIn(text)
        : pattern instanceof String part && text.contains(part);
  }

  private static Object includes(Object holder, Object wanted) {
    return !indexOf(holder, wanted).equals(-1.0);
  }

  private static Object indexOf(Object holder, Object wanted) {
    if (holder instanceof Cursor cursor && cursor.node() instanceof ListNode) {
      return indexOf(cursor.children().stream().map(Operand::of).toList(), wanted);
    }
    if (holder instanceof List<?> list) {
      return (double) list.indexOf(wanted);
    }
    return (double) text(holder).indexOf(Operand.text(wanted));
  }

  private static String text(Object holder) {
    return holder instanceof String text ? text : "";
  }
}
