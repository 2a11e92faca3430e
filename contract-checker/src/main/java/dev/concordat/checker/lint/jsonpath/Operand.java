package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * What expressions compute with, by the rules of ECMAScript: strings, doubles, booleans, lists,
 * {@link Nothing}, and cursors for objects and arrays of the document.
 */
final class Operand {
  /** What is not there, and what is there and null. */
  enum Nothing {
    UNDEFINED,
    NULL
  }

  private Operand() {}

  static Object of(Optional<Cursor> cursor) {
    return cursor.map(Operand::of).orElse(Nothing.UNDEFINED);
  }

  static Object of(Cursor cursor) {
    if (!(cursor.node() instanceof ScalarNode scalar)) {
      return cursor;
    }
    return switch (scalar.kind()) {
      case STRING -> scalar.text();
      case NUMBER -> scalar.number().doubleValue();
      case BOOLEAN -> scalar.isTrue();
      case NULL -> Nothing.NULL;
    };
  }

  static boolean isTrue(Object value) {
    return !(value instanceof Nothing)
        && !value.equals(false)
        && !value.equals("")
        && !(value instanceof Double number && (number == 0 || number.isNaN()));
  }

  /** {@code ===}; {@code ==} differs for what people compare by mistake only. */
  static boolean same(Object a, Object b) {
    return a instanceof Cursor one && b instanceof Cursor other
        ? one.node() == other.node()
        : a.equals(b);
  }

  /** {@code ==}: null is undefined, numbers are their texts. */
  static boolean alike(Object a, Object b) {
    return same(a, b)
        || a instanceof Nothing && b instanceof Nothing
        || (a instanceof Double ^ b instanceof Double)
            && !(a instanceof Cursor || b instanceof Cursor)
            && text(a).equals(text(b));
  }

  static Object member(Object value, String name) {
    boolean length = name.equals("length");
    if (value instanceof Cursor cursor) {
      return length && cursor.node() instanceof ListNode list
          ? (Object) (double) list.size()
          : of(cursor.child(name));
    }
    if (value instanceof String text && length) {
      return (double) text.length();
    }
    return value instanceof List<?> list && length
        ? (Object) (double) list.size()
        : Nothing.UNDEFINED;
  }

  static String text(Object value) {
    if (value instanceof Double number) {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString(number.longValue())
          : number.toString();
    }
    if (value instanceof Cursor cursor) {
      return cursor.node() instanceof MapNode ? "[object Object]" : "[array]";
    }
    return value == Nothing.UNDEFINED
        ? "undefined"
        : value == Nothing.NULL ? "null" : value.toString();
  }

  /** NaN for what is no number. */
  static double number(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    try {
      return value instanceof String text ? Double.parseDouble(text) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
