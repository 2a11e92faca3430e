package dev.concordat.registry.semver;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes a version as text whose order is that of SemVer, section 11, so that a database can sort
 * by it: a number has its length in front, a release stands above its pre-releases, and the whole
 * is in hexadecimal because collations agree on nothing else.
 */
public final class Precedence {
  /** Behind every hexadecimal text. */
  public static final String ABOVE_ALL = "g";

  private static final char END_OF_PRE_RELEASE = '0';
  private static final char NUMERIC = '1';
  private static final char WORD = '2';
  private static final char RELEASE = '3';

  /** Below every character that an identifier may have. */
  private static final char END_OF_WORD = '!';

  private Precedence() {}

  static String of(Version version) {
    StringBuilder key = new StringBuilder();
    append(key, version.major().toString());
    append(key, version.minor().toString());
    append(key, version.patch().toString());
    if (version.isPreRelease()) {
      for (String identifier : version.preRelease().split("\\.", -1)) {
        appendIdentifier(key, identifier);
      }
      key.append(END_OF_PRE_RELEASE);
    } else {
      key.append(RELEASE);
    }
    key.append(buildOf(version));
    return HexFormat.of().formatHex(key.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** What the keys of all versions begin with that have these numbers in front. */
  static String prefix(BigInteger... numbers) {
    StringBuilder key = new StringBuilder();
    for (BigInteger number : numbers) {
      append(key, number.toString());
    }
    return HexFormat.of().formatHex(key.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** SemVer does not order builds; something must, or two of them would have no order at all. */
  private static String buildOf(Version version) {
    int plus = version.text().indexOf('+');
    return plus < 0 ? "" : version.text().substring(plus);
  }

  private static void appendIdentifier(StringBuilder key, String identifier) {
    if (identifier.chars().allMatch(c -> c >= '0' && c <= '9')) {
      append(key.append(NUMERIC), identifier);
    } else {
      key.append(WORD).append(identifier).append(END_OF_WORD);
    }
  }

  /** A version has at most 100 characters, so two digits tell the length of any number in it. */
  private static void append(StringBuilder key, String number) {
    key.append((char) ('0' + number.length() / 10))
        .append((char) ('0' + number.length() % 10))
        .append(number);
  }
}
