package dev.concordat.checker.lint.functions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises credentials by how their issuers write them, others by their name and their noise. */
final class SecretShape {
  private static final int LONGEST = 10_000;

  /** A word in a value by which people say that it is none. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)example|sample|dummy|fake|test|your|xxx|placeholder|redacted|changeme|abcdef"
              + "|12345|\\*\\*|\\.\\.\\.|<|\\{");

  private static final Pattern SECRET_NAME =
      Pattern.compile(
          "(?i).*(passw(or)?d|secret|api[-_]?key|access[-_]?key|private[-_]?key|auth[-_]?token"
              + "|access[-_]?token|refresh[-_]?token|client[-_]?secret|credential)s?");

  private static final Map<String, Pattern> SHAPES = shapes();

  private SecretShape() {}

  private static Map<String, Pattern> shapes() {
    Map<String, Pattern> shapes = new LinkedHashMap<>();
    shapes.put(
        "a private key",
        Pattern.compile("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[\\sA-Za-z0-9+/=\\\\]{64}"));
    shapes.put("an AWS access key", Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"));
    shapes.put(
        "a GitHub token",
        Pattern.compile("\\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,90})\\b"));
    shapes.put("a GitLab token", Pattern.compile("\\bglpat-[A-Za-z0-9_-]{20}\\b"));
    shapes.put("a Slack token", Pattern.compile("\\bxox[abprs]-[0-9A-Za-z]{8,}-[0-9A-Za-z-]{8,}"));
    shapes.put(
        "a Slack webhook",
        Pattern.compile(
            "hooks\\.slack\\.com/services/T[0-9A-Z]{8,}/B[0-9A-Z]{8,}/[0-9A-Za-z]{24}"));
    shapes.put("a Stripe key", Pattern.compile("\\b[sr]k_live_[0-9A-Za-z]{16,}\\b"));
    shapes.put("a Google API key", Pattern.compile("\\bAIza[0-9A-Za-z_-]{35}\\b"));
    shapes.put("an npm token", Pattern.compile("\\bnpm_[A-Za-z0-9]{36}\\b"));
    shapes.put(
        "a SendGrid key", Pattern.compile("\\bSG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}\\b"));
    shapes.put("a Twilio key", Pattern.compile("\\bSK[0-9a-f]{32}\\b"));
    shapes.put(
        "a signed token (JWT)",
        Pattern.compile(
            "\\beyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,2000}"));
    return shapes;
  }

  /** What a value looks like by its shape, in words; empty for one that opens nothing. */
  static Optional<String> of(String value) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    if (isMadeUp(text)) {
      return Optional.empty();
    }
    return SHAPES.entrySet().stream()
        .filter(shape -> shape.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A long word without any order in it, under a name that asks for a secret. */
  static Optional<String> named(String value, String name) {
    boolean secret =
        name.length() < 100
            && SECRET_NAME.matcher(name).matches()
            && value.length() >= 24
            && value.length() <= 1_000
            && !isMadeUp(value)
            && of(value).isEmpty()
            && value.matches("[A-Za-z0-9+/=_.~-]+")
            && value.matches(".*[0-9].*")
            && value.matches(".*[a-z].*")
            && value.matches(".*[A-Z].*")
            && entropy(value) >= 4.0;
    return secret ? Optional.of("a secret") : Optional.empty();
  }

  private static boolean isMadeUp(String text) {
    return text.length() < 16 || MADE_UP.matcher(text).find();
  }

  /** Bits by character (Shannon). */
  private static double entropy(String text) {
    int[] counts = new int[128];
    text.chars().forEach(c -> counts[c]++);
    double bits = 0;
    for (int count : counts) {
      double share = (double) count / text.length();
      bits -= count == 0 ? 0 : share * Math.log(share) / Math.log(2);
    }
    return bits;
  }
}
