package dev.concordat.registry.lint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What comes of lint findings when a version is published. */
public enum LintLevel {
  /** Nobody looks for them. */
  OFF,
  /** The answer tells them. */
  WARN,
  /** Errors among them refuse the version. */
  ENFORCE;

  /** The levels by the words that clients use for them. */
  public static final Map<String, LintLevel> WORDS = words();

  /** The word for it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, LintLevel> words() {
    Map<String, LintLevel> words = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(level -> words.put(level.id(), level));
    return words;
  }
}
