package dev.concordat.registry.checks;

import java.nio.charset.StandardCharsets;

/** Tells at a glance which documents may refer to other contracts of the registry: few do. */
final class References {
  private static final byte[] SCHEME = "concordat:".getBytes(StandardCharsets.US_ASCII);

  private References() {}

  static boolean mayBeIn(byte[] content) {
    for (int i = 0; i <= content.length - SCHEME.length; i++) {
      if (content[i] == SCHEME[0] && isAt(content, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] content, int start) {
    for (int i = 1; i < SCHEME.length; i++) {
      if (content[start + i] != SCHEME[i]) {
        return false;
      }
    }
    return true;
  }
}
