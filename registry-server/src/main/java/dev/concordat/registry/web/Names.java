package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import java.util.regex.Pattern;

/** The one alphabet of names: safe in an address, a file name and a log line. */
public final class Names {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private Names() {}

  /** Returns the name, or refuses it. */
  public static String require(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw ProblemException.of(
          400,
          "invalid-name",
          "That is no name",
          "A %s must match %s, for example 'order-events'.".formatted(what, NAME));
    }
    return name;
  }
}
