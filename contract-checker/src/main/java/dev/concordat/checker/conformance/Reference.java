package dev.concordat.checker.conformance;

import java.util.Optional;

/**
 * How a test names a contract: {@code orders/orders-api@^2}.
 *
 * @param range the versions that will do; empty for any
 */
record Reference(String name, Optional<String> range) {

  static Reference of(String text) {
    int at = text.indexOf('@');
    return at < 0
        ? new Reference(text, Optional.empty())
        : new Reference(text.substring(0, at), Optional.of(text.substring(at + 1)));
  }

  /** Whether a version that was pinned for a range will do. */
  boolean allows(String version, String pinnedFor) {
    return range.isEmpty()
        || range.get().equals(pinnedFor)
        || range.get().equals(version)
        || isCompatible(range.get(), version);
  }

  /** {@code ^2.1}: the same major version, and not before 2.1. */
  private static boolean isCompatible(String range, String version) {
    if (!range.matches("\\^\\d+(\\.\\d+){0,2}") || !version.matches("\\d+(\\.\\d+)*.*")) {
      return false;
    }
    String[] least = range.substring(1).split("\\.");
    String[] own = version.split("[-+]", 2)[0].split("\\.");
    for (int i = 0; i < least.length; i++) {
      int had = i < own.length ? Integer.parseInt(own[i]) : 0;
      int wanted = Integer.parseInt(least[i]);
      if (had != wanted) {
        return i > 0 && !least[0].equals("0") && had > wanted;
      }
    }
    return true;
  }
}
