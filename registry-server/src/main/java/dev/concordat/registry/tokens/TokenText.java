package dev.concordat.registry.tokens;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens: 256 random bits behind a prefix that scanners for leaked secrets can look for. */
final class TokenText {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenText() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return "concordat_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
