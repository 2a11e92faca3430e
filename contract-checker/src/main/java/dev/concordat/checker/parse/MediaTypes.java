package dev.concordat.checker.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of media types (RFC 9110, section 8.3.1). */
final class MediaTypes {
  /** As most are written: nothing to do. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9/.+*-]+");

  private MediaTypes() {}

  /**
   * The name that pairs a media type with its counterpart: case and blanks mean nothing, and a
   * charset says nothing about JSON, which is always UTF-8.
   */
  static String key(String name) {
    if (PLAIN.matcher(name).matches()) {
      return name;
    }
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return Arrays.stream(plain.split(";"))
        .filter(part -> !part.isEmpty() && !part.startsWith("charset="))
        .collect(Collectors.joining(";"));
  }

  /** The same for a list of media types, of which any will do: their order means nothing. */
  static String keys(String names) {
    return Arrays.stream(names.split(","))
        .map(MediaTypes::key)
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** True for forms, the only bodies that Swagger 2.0 describes by parameters. */
  static boolean isForm(String name) {
    String key = key(name);
    return key.startsWith("multipart/") || key.startsWith("application/x-www-form-urlencoded");
  }
}
