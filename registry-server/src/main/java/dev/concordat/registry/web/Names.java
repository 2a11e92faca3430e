package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import java.util.regex.Pattern;

/** The one alphabet of names: safe in an address, a file name and a log line. */
public final class Names {
  /** The longest name. */
  public static final int LONGEST = 100;

  /** The alphabet, as a regular expression. */
  public static final String ALPHABET = "[a-z0-9][a-z0-9._-]{0,99}";

  private static final Pattern NAME = Pattern.compile(ALPHABET);

  private Names() {}

  /** Whether this is a name. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Returns the name, or refuses it. */
  public static String require(String what, String name) {
    if (!isName(name)) {
      throw ProblemException.of(
          400,
          "invalid-name",
          "That is no name",
          "A %s must match %s, for example 'order-events'.".formatted(what, NAME));
    }
    return name;
  }
}
