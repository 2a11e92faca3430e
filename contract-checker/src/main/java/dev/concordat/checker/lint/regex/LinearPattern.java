package dev.concordat.checker.lint.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression in the notation of ECMAScript whose time is linear in the text, whoever
 * wrote it. Lookaheads are understood where the expression begins: there each is a question of its
 * own.
 */
public final class LinearPattern {
  private final Pattern pattern;
  private final List<Ahead> aheads;

  /** What has to stand at the start of the text, or must not. */
  private record Ahead(Pattern pattern, boolean holds) {
    boolean agrees(String text) {
      return pattern.matcher(text).find() == holds;
    }
  }

  private LinearPattern(Pattern pattern, List<Ahead> aheads) {
    this.pattern = pattern;
    this.aheads = List.copyOf(aheads);
  }

  /**
   * Reads an expression as it stands in a document: {@code ^a+$}, or {@code /^a+$/i} with flags.
   *
   * @throws UnusablePatternException when it is malformed, or needs more than linear time
   */
  public static LinearPattern of(String written) throws UnusablePatternException {
    int end = written.lastIndexOf('/');
    boolean delimited =
        written.startsWith("/") && end > 0 && written.substring(end + 1).matches("[dgimsuvy]*");
    return delimited ? of(written.substring(1, end), written.substring(end + 1)) : of(written, "");
  }

  /**
   * @param flags of ECMAScript; {@code i}, {@code m} and {@code s} matter here
   */
  public static LinearPattern of(String source, String flags) throws UnusablePatternException {
    PatternSize.check(source);
    List<Ahead> aheads = new ArrayList<>();
    String rest = source;
    while (rest.startsWith("^(?!") || rest.startsWith("^(?=")) {
      int end = Groups.end(rest, 1);
      String inside = rest.substring(4, end);
      aheads.add(new Ahead(compiled("^(?:" + inside + ")", flags), rest.charAt(3) == '='));
      rest = "^" + rest.substring(end + 1);
    }
    return new LinearPattern(compiled(rest, flags), aheads);
  }

  /** True when the expression matches a part of the text. */
  public boolean isFoundIn(String text) {
    return pattern.matcher(text).find() && aheads.stream().allMatch(ahead -> ahead.agrees(text));
  }

  /** The first part of the text that the expression matches, or an empty string. */
  public String firstIn(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static Pattern compiled(String source, String flags) throws UnusablePatternException {
    try {
      return Pattern.compile(Notation.translated(source), flags(flags));
    } catch (PatternSyntaxException e) {
      throw new UnusablePatternException(
          source.matches("(?s).*\\(\\?<?[=!].*")
              ? "lookaheads are understood at the start only and lookbehinds nowhere, since"
                  + " matching has to be linear; say it with 'notMatch', or as two rules"
              : source.matches("(?s).*\\\\[1-9].*")
                  ? "back references take more than linear time; say it without"
                  : "no regular expression: " + e.getDescription());
    }
  }

  private static int flags(String flags) {
    return (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
        | (flags.contains("m") ? Pattern.MULTILINE : 0)
        | (flags.contains("s") ? Pattern.DOTALL : 0);
  }
}
