package dev.concordat.checker.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types scalars by the core schema of YAML 1.2 (section 10.3.2). */
final class CoreSchema {
  private static final String TAGS = "tag:yaml.org,2002:";
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  private CoreSchema() {}

  /** A scalar without quotes and tag; what JSON cannot say ({@code .inf}) stays a string. */
  static ScalarNode plain(int line, int column, String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" ->
          new ScalarNode(line, column, ScalarNode.Kind.NULL, "null");
      case "true", "True", "TRUE" -> new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, "true");
      case "false", "False", "FALSE" ->
          new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, "false");
      default -> {
        String number = mayBeNumber(text.charAt(0)) ? number(text) : null;
        yield number == null
            ? string(line, column, text)
            : new ScalarNode(line, column, ScalarNode.Kind.NUMBER, number);
      }
    };
  }

  /** A scalar with a tag: the tags of the core schema count, no other tag means anything here. */
  static ScalarNode tagged(int line, int column, String tag, String text) {
    boolean typed =
        switch (tag.startsWith(TAGS) ? tag.substring(TAGS.length()) : "") {
          case "null", "bool", "int", "float" -> true;
          default -> false;
        };
    return typed ? plain(line, column, text) : string(line, column, text);
  }

  static ScalarNode string(int line, int column, String text) {
    return new ScalarNode(line, column, ScalarNode.Kind.STRING, text);
  }

  private static boolean mayBeNumber(char first) {
    return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
  }

  /** The number as JSON writes it, or null. */
  private static @Nullable String number(String text) {
    if (INTEGER.matcher(text).matches() || FLOAT.matcher(text).matches()) {
      return NumberText.isJson(text) || !NumberText.isBearable(text)
          ? text
          : new BigDecimal(text).toString();
    }
    if (OCTAL.matcher(text).matches()) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    return HEXADECIMAL.matcher(text).matches()
        ? new BigInteger(text.substring(2), 16).toString()
        : null;
  }
}
