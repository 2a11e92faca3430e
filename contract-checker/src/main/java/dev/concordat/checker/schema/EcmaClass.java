package dev.concordat.checker.schema;

import java.util.function.IntConsumer;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Character classes and escapes of ECMA-262. */
final class EcmaClass {
  private final String text;
  private int at;

  EcmaClass(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Reads a class from behind its bracket; tells where it ends. */
  CodePoints read(IntConsumer end) {
    boolean negated = at < text.length() && text.charAt(at) == '^';
    at += negated ? 1 : 0;
    CodePoints points = CodePoints.none();
    while (at < text.length() && text.charAt(at) != ']') {
      member(points);
    }
    if (at >= text.length()) {
      throw new BeyondReachException("class without end");
    }
    end.accept(at + 1);
    return negated ? points.complement() : points;
  }

  private void member(CodePoints points) {
    CodePoints set = setEscape();
    if (set != null) {
      points.add(set);
      return;
    }
    int from = single(true);
    boolean range = at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']';
    if (!range) {
      points.range(from, from);
      return;
    }
    at++;
    CodePoints after = setEscape();
    if (after != null) {
      points.range(from, from).range('-', '-').add(after);
      return;
    }
    int to = single(true);
    if (to < from) {
      throw new BeyondReachException("range out of order");
    }
    points.range(from, to);
  }

  /** Reads an escape outside of a class; tells where it ends. */
  CodePoints escape(IntConsumer end) {
    CodePoints set = setEscape();
    if (set == null) {
      set = CodePoints.of(single(false));
    }
    end.accept(at);
    return set;
  }

  private @Nullable CodePoints setEscape() {
    if (text.charAt(at) != '\\' || at + 1 >= text.length()) {
      return null;
    }
    char kind = text.charAt(at + 1);
    CodePoints set =
        switch (Character.toLowerCase(kind)) {
          case 'd' -> CodePoints.none().range('0', '9');
          case 'w' -> CodePoints.of('_').range('0', '9').range('A', 'Z').range('a', 'z');
          case 's' -> whiteSpace();
          case 'p' -> property();
          default -> null;
        };
    if (set == null) {
      return null;
    }
    at += 2;
    return Character.isUpperCase(kind) ? set.complement() : set;
  }

  private static CodePoints whiteSpace() {
    return CodePoints.of(' ', 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF)
        .range('\t', '\r')
        .range(0x2000, 0x200A);
  }

  private CodePoints property() {
    int end = text.indexOf('}', at);
    if (!text.startsWith("{", at + 2) || end < 0) {
      throw new BeyondReachException("\\p without a property");
    }
    String name = text.substring(at + 3, end);
    at = end - 1;
    try {
      java.util.regex.Pattern category = java.util.regex.Pattern.compile("\\p{" + name + "}");
      return CodePoints.where(point -> category.matcher(Character.toString(point)).matches());
    } catch (PatternSyntaxException e) {
      throw new BeyondReachException("property " + name);
    }
  }

  private int single(boolean inClass) {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    if (point != '\\') {
      return point;
    }
    if (at >= text.length()) {
      throw new BeyondReachException("escape without a character");
    }
    char kind = text.charAt(at++);
    return switch (kind) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'b' -> inClass ? '\b' : unknown(kind);
      case '0' -> 0;
      case 'c' -> text.charAt(at++) % 32;
      case 'x' -> hex(2);
      case 'u' -> unicode();
      default -> Character.isLetterOrDigit(kind) ? unknown(kind) : kind;
    };
  }

  private int unicode() {
    if (text.startsWith("{", at)) {
      int end = text.indexOf('}', at);
      int digits = end - at - 1;
      at++;
      int point = hex(digits);
      at++;
      return point;
    }
    int unit = hex(4);
    if (Character.isHighSurrogate((char) unit) && text.startsWith("\\u", at)) {
      int before = at;
      at += 2;
      int low = hex(4);
      if (Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) unit, (char) low);
      }
      at = before;
    }
    return unit;
  }

  private int hex(int digits) {
    try {
      int value = Integer.parseInt(text.substring(at, at + digits), 16);
      at += digits;
      return value;
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new BeyondReachException("escape without hexadecimal digits");
    }
  }

  private static int unknown(char kind) {
    throw new BeyondReachException("\\" + kind + " is no regular language");
  }
}
