package dev.concordat.registry.contracts;

import dev.concordat.registry.problems.ProblemException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as SemVer 2.0.0 defines it. */
record Version(
    String text, BigInteger major, BigInteger minor, BigInteger patch, String preRelease) {
  private static final int LONGEST = 100;

  /** The grammar of semver.org, written so that no input makes it backtrack. */
  private static final Pattern SEMVER =
      Pattern.compile(
          "(?<major>0|[1-9][0-9]*+)\\.(?<minor>0|[1-9][0-9]*+)\\.(?<patch>0|[1-9][0-9]*+)"
              + "(?:-(?<pre>[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+))?"
              + "(?:\\+[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+)?");

  private static final Pattern LEADING_ZERO = Pattern.compile("(?:^|.*\\.)0[0-9]++(?:\\..*|$)");

  static final Version FIRST = parse("1.0.0");

  static Version parse(String text) {
    Matcher matcher = SEMVER.matcher(text.length() > LONGEST ? "" : text);
    if (!matcher.matches()) {
      throw refuse(text);
    }
    String preRelease = matcher.group("pre") == null ? "" : matcher.group("pre");
    if (LEADING_ZERO.matcher(preRelease).matches()) {
      throw refuse(text);
    }
    return new Version(
        text,
        number(matcher, "major"),
        number(matcher, "minor"),
        number(matcher, "patch"),
        preRelease);
  }

  /** Sorts, as text, as SemVer orders versions. */
  String precedence() {
    return Precedence.of(this);
  }

  boolean isPreRelease() {
    return !preRelease.isEmpty();
  }

  /**
   * The next version after a change that asks for this bump. A pre-release that already stands for
   * such a bump is followed by the release it prepares.
   */
  Version next(Bump bump) {
    Bump prepared = isPreRelease() ? preparedBump() : Bump.NONE;
    if (prepared != Bump.NONE && bump.compareTo(prepared) <= 0) {
      return of(major, minor, patch);
    }
    return switch (bump) {
      case MAJOR -> of(major.add(BigInteger.ONE), BigInteger.ZERO, BigInteger.ZERO);
      case MINOR -> of(major, minor.add(BigInteger.ONE), BigInteger.ZERO);
      case PATCH, NONE -> of(major, minor, patch.add(BigInteger.ONE));
    };
  }

  @Override
  public String toString() {
    return text;
  }

  private Bump preparedBump() {
    if (patch.signum() != 0) {
      return Bump.PATCH;
    }
    return minor.signum() != 0 ? Bump.MINOR : Bump.MAJOR;
  }

  private static Version of(BigInteger major, BigInteger minor, BigInteger patch) {
    return parse(major + "." + minor + "." + patch);
  }

  private static BigInteger number(Matcher matcher, String group) {
    return new BigInteger(matcher.group(group));
  }

  private static ProblemException refuse(String text) {
    return ProblemException.of(
        400,
        "invalid-version",
        "That is no version",
        "A version must be SemVer 2.0.0 such as 1.4.0 or 2.0.0-rc.1, at most %d characters; found '%s'."
            .formatted(LONGEST, text.substring(0, Math.min(text.length(), LONGEST))));
  }
}
