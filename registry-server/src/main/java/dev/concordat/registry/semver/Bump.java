package dev.concordat.registry.semver;

import java.util.Locale;

/** The part of a version that a change must raise, from nothing to the most. */
public enum Bump {
  NONE,
  PATCH,
  MINOR,
  MAJOR;

  public static Bump of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
