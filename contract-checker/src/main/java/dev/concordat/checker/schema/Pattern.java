package dev.concordat.checker.schema;

import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A regular expression of ECMA-262 that is looked for anywhere in a string. */
final class Pattern {
  private final String text;
  private final Form form;
  private boolean translated;
  private @Nullable Language language;
  private String obstacle = "";

  /**
   * @param text the regular expression
   * @param forms makes the schema {@code {"pattern": text}}
   */
  Pattern(String text, Forms forms) {
    this.text = text;
    this.form = forms.made("pattern", new Matching(this));
  }

  String text() {
    return text;
  }

  /** The strings in which the pattern is found, as a schema. */
  Form form() {
    return form;
  }

  /**
   * The strings in which the pattern is found.
   *
   * @throws BeyondReachException when the pattern is no regular language or too large a one
   */
  Language language() {
    if (!translated) {
      translated = true;
      try {
        language = PatternLanguage.of(EcmaPattern.parse(text));
      } catch (BeyondReachException e) {
        obstacle = e.reason();
      }
    }
    if (language == null) {
      throw new BeyondReachException("pattern '" + text + "': " + obstacle);
    }
    return language;
  }

  Verdict test(String string) {
    try {
      return Verdict.of(language().has(string));
    } catch (BeyondReachException e) {
      return search(string);
    }
  }

  /**
   * For patterns beyond regular languages, with a limit on the steps that backtracking may take.
   */
  private Verdict search(String string) {
    try {
      var found = java.util.regex.Pattern.compile(text).matcher(new Metered(string)).find();
      return string.endsWith("\n") ? Verdict.UNKNOWN : Verdict.of(found);
    } catch (PatternSyntaxException | BeyondReachException | StackOverflowError e) {
      return Verdict.UNKNOWN;
    }
  }

  /** A text that refuses to be read for ever. */
  private static final class Metered implements CharSequence {
    private final String text;
    private int reads = 100_000;

    Metered(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (--reads < 0) {
        throw new BeyondReachException("backtracking");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
