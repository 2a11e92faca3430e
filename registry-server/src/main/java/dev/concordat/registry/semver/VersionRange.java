package dev.concordat.registry.semver;

import dev.concordat.registry.problems.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some versions: {@code ^1.2}, {@code ~1.2.3}, {@code 1.x}, {@code >=1.2 <2}, {@code *}, several of
 * them with {@code ||} between. A range that ends below a release ends below its pre-releases too.
 */
public final class VersionRange {
  private static final int LONGEST = 200;
  private static final Pattern PART =
      Pattern.compile(
          "(?<sign>\\^|~|>=|<=|>|<|=)?v?(?<major>0|[1-9][0-9]{0,8}|[xX*])"
              + "(?:\\.(?<minor>0|[1-9][0-9]{0,8}|[xX*]))?(?:\\.(?<patch>0|[1-9][0-9]{0,8}|[xX*]))?"
              + "(?<pre>-[0-9A-Za-z-]{1,50}(?:\\.[0-9A-Za-z-]{1,50}){0,5})?");

  private static final Pattern SPACED_SIGN = Pattern.compile("(\\^|~|>=|<=|>|<|=)\\s+");
  private static final Pattern OR = Pattern.compile("\\|\\|");
  private static final Pattern AND = Pattern.compile("[\\s,]+");

  /** Makes a key greater, but no greater than what SemVer's builds add; in any collation. */
  private static final String JUST_ABOVE = "0";

  private final String text;
  private final List<List<Interval>> choices;

  private VersionRange(String text, List<List<Interval>> choices) {
    this.text = text;
    this.choices = choices;
  }

  /** Reads a range; empty when that is none. */
  public static Optional<VersionRange> parse(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return choices(text).map(choices -> new VersionRange(text.strip(), choices));
    } catch (ProblemException e) {
      // One of its versions is none.
      return Optional.empty();
    }
  }

  private static Optional<List<List<Interval>>> choices(String text) {
    List<List<Interval>> choices = new ArrayList<>();
    for (String choice : OR.split(text, -1)) {
      Optional<List<Interval>> parts = parts(SPACED_SIGN.matcher(choice.strip()).replaceAll("$1"));
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      choices.add(parts.orElseThrow());
    }
    return Optional.of(List.copyOf(choices));
  }

  /** Whether a version is one of them. */
  public boolean contains(Version version) {
    return choices.stream()
        .anyMatch(parts -> parts.stream().allMatch(part -> part.contains(version)));
  }

  /** The stretches of {@link Version#precedence} that its versions lie in. */
  public List<Interval> stretches() {
    return choices.stream().map(VersionRange::common).toList();
  }

  private static Interval common(List<Interval> parts) {
    String low = parts.stream().map(Interval::low).max(Comparator.naturalOrder()).orElse("");
    String high =
        parts.stream()
            .map(Interval::high)
            .min(Comparator.naturalOrder())
            .orElse(Precedence.ABOVE_ALL);
    return new Interval(low, high);
  }

  @Override
  public String toString() {
    return text;
  }

  private static Optional<List<Interval>> parts(String choice) {
    List<Interval> parts = new ArrayList<>();
    for (String part : AND.split(choice, -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      parts.add(interval(matcher));
    }
    return Optional.of(List.copyOf(parts));
  }

  private static Interval interval(Matcher part) {
    int given = given(part);
    String sign = part.group("sign") == null ? "" : part.group("sign");
    int[] numbers = {number(part, "major"), number(part, "minor"), number(part, "patch")};
    String pre = part.group("pre") == null ? "" : part.group("pre");
    String low = key(numbers, pre);
    return switch (sign) {
      case "^" -> new Interval(low, above(numbers, Math.min(firstNonZero(numbers), given - 1)));
      case "~" -> new Interval(low, above(numbers, Math.min(1, given - 1)));
      case ">=" -> new Interval(low, Precedence.ABOVE_ALL);
      case ">" ->
          new Interval(
              given < 3 ? above(numbers, given - 1) : low + JUST_ABOVE, Precedence.ABOVE_ALL);
      case "<" -> new Interval("", pre.isEmpty() ? key(numbers, "-0") : low);
      case "<=" -> new Interval("", given < 3 ? above(numbers, given - 1) : low + JUST_ABOVE);
      default ->
          given == 3
              ? new Interval(low, low + JUST_ABOVE)
              : new Interval(low, above(numbers, given - 1));
    };
  }

  /** How many of the three numbers are given. */
  private static int given(Matcher part) {
    int given = 0;
    for (String name : List.of("major", "minor", "patch")) {
      @Nullable String number = part.group(name);
      if (number == null || !Character.isDigit(number.charAt(0))) {
        return given;
      }
      given++;
    }
    return given;
  }

  private static int number(Matcher part, String name) {
    @Nullable String number = part.group(name);
    return number == null || !Character.isDigit(number.charAt(0)) ? 0 : Integer.parseInt(number);
  }

  private static int firstNonZero(int[] numbers) {
    for (int i = 0; i < 2; i++) {
      if (numbers[i] != 0) {
        return i;
      }
    }
    return 2;
  }

  /** The first version with a greater number at a place, its pre-releases included. */
  private static String above(int[] numbers, int place) {
    if (place < 0) {
      return Precedence.ABOVE_ALL;
    }
    int[] next = new int[3];
    System.arraycopy(numbers, 0, next, 0, place + 1);
    next[place]++;
    return key(next, "-0");
  }

  private static String key(int[] numbers, String pre) {
    return Version.parse("%d.%d.%d%s".formatted(numbers[0], numbers[1], numbers[2], pre))
        .precedence();
  }

  /** From a key on, up to another. */
  public record Interval(String low, String high) {
    boolean contains(Version version) {
      String key = version.precedence();
      return key.compareTo(low) >= 0 && key.compareTo(high) < 0;
    }
  }
}
