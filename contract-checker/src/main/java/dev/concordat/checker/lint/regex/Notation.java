package dev.concordat.checker.lint.regex;

/** Says in RE2's notation what ECMAScript writes in another way. */
final class Notation {
  private Notation() {}

  static String translated(String source) {
    var out = new StringBuilder();
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length()) {
        i = escape(source, i, out);
      } else if (source.startsWith("(?<", i) && isName(source, i + 3)) {
        out.append("(?P<");
        i += 3;
      } else if (source.startsWith("[^]", i)) {
        out.append("[\\x{0}-\\x{10FFFF}]");
        i += 3;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static boolean isName(String source, int at) {
    return at < source.length() && Character.isLetter(source.charAt(at));
  }

  /** Copies an escape; returns where it ends. */
  private static int escape(String source, int start, StringBuilder out) {
    char escaped = source.charAt(start + 1);
    if (escaped == 'u') {
      int end = start + 2;
      boolean braced = end < source.length() && source.charAt(end) == '{';
      int digits = braced ? end + 1 : end;
      int stop = braced ? source.indexOf('}', digits) : digits + 4;
      if (stop > digits
          && stop <= source.length()
          && source.substring(digits, stop).matches("[0-9a-fA-F]{1,6}")) {
        out.append("\\x{").append(source, digits, stop).append('}');
        return braced ? stop + 1 : stop;
      }
    }
    if (isPlain(escaped)) {
      out.append(escaped);
    } else {
      out.append('\\').append(escaped);
    }
    return start + 2;
  }

  /** ECMAScript lets people escape what needs no escape. */
  private static boolean isPlain(char escaped) {
    return escaped == '/' || escaped == '"' || escaped == '\'' || escaped == '@' || escaped == '#';
  }
}
