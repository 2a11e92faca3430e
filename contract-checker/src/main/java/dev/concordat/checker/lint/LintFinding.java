package dev.concordat.checker.lint;

import dev.concordat.checker.source.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a rule says about one place of a contract.
 *
 * @param rule its id
 * @param location where it stands in the file that it was written in
 * @param documentation where more is said about the rule
 */
public record LintFinding(
    String rule,
    LintSeverity severity,
    String message,
    Location location,
    Optional<String> documentation) {

  /** The same for the same finding, wherever its line moves to. */
  public String fingerprint() {
    String text = String.join("\n", rule, location.file(), location.pointer(), message);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
