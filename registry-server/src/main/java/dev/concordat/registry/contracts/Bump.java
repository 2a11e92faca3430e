package dev.concordat.registry.contracts;

import java.util.Locale;

/** The part of a version that a change must raise, from nothing to the most. */
enum Bump {
  NONE,
  PATCH,
  MINOR,
  MAJOR;

  static Bump of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
