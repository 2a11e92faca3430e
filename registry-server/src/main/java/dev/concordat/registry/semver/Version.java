package dev.concordat.registry.semver;

import dev.concordat.registry.problems.ProblemException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as SemVer 2.0.0 defines it. */
public record Version(
    String text, BigInteger major, BigInteger minor, BigInteger patch, String preRelease) {
  private static final int LONGEST = 100;

  /** The grammar of semver.org, written so that no input makes it backtrack. */
  private static final Pattern SEMVER =
      Pattern.compile(
          "(?<major>0|[1-9][0-9]*+)\\.(?<minor>0|[1-9][0-9]*+)\\.(?<patch>0|[1-9][0-9]*+)"
              + "(?:-(?<pre>[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+))?"
              + "(?:\\+[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+)?");

  private static final Pattern LEADING_ZERO = Pattern.compile("(?:^|.*\\.)0[0-9]++(?:\\..*|$)");

  /** What a contract's first version is called when nobody says. */
  public static final Version FIRST = parse("1.0.0");

  /** Reads a version, or refuses it. */
  public static Version parse(String text) {
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
  public String precedence() {
    return Precedence.of(this);
  }

  /** Whether it only prepares a release. */
  public boolean isPreRelease() {
    return !preRelease.isEmpty();
  }

  /**
   * The next version after a change that asks for this bump. A pre-release that already stands for
   * such a bump is followed by the release it prepares.
   */
  public Version next(Bump bump) {
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

  /**
   * Whether this number is enough after that version for a change that asks for this bump. Before
   * 1.0.0 anything may change with the minor number (SemVer 2.0.0, point 4).
   */
  public boolean isEnoughAfter(Version before, Bump bump) {
    Version least = before.least(bump);
    return Comparator.comparing(Version::major)
            .thenComparing(Version::minor)
            .thenComparing(Version::patch)
            .compare(this, least)
        >= 0;
  }

  /** The smallest release that may follow with a change that asks for this bump. */
  public Version least(Bump bump) {
    return next(bump == Bump.MAJOR && major.signum() == 0 ? Bump.MINOR : bump);
  }

  /** The part of {@link #precedence} that all versions of this major number share. */
  public static String precedenceOfMajor(BigInteger major) {
    return Precedence.prefix(major);
  }

  /** The part of {@link #precedence} that all versions of this major and minor number share. */
  public String precedenceOfMinor() {
    return Precedence.prefix(major, minor);
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
