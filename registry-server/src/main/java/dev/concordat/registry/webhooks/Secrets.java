package dev.concordat.registry.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a webhook's deliveries are signed with: one secret, two while it is being rotated. */
record Secrets(String current, Optional<String> previous) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secrets first() {
    return new Secrets(random(), Optional.empty());
  }

  /** A new secret; the current one signs as well from now on. */
  Secrets rotated() {
    return new Secrets(random(), Optional.of(current));
  }

  Secrets withoutPrevious() {
    return new Secrets(current, Optional.empty());
  }

  int count() {
    return previous.isPresent() ? 2 : 1;
  }

  /** One signature for each live secret, over the time in seconds, a dot and the body. */
  String signatures(Instant at, byte[] body) {
    return Stream.concat(Stream.of(current), previous.stream())
        .map(secret -> "v1=" + sign(secret, at, body))
        .collect(Collectors.joining(","));
  }

  /** Says nothing of the secrets. */
  @Override
  public String toString() {
    return "Secrets[" + count() + "]";
  }

  private static String sign(String secret, Instant at, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + ALGORITHM, e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
