package dev.concordat.checker.project;

import java.util.regex.Pattern;

/** What to say of a contract that is not there. */
final class MissingFile {
  /** Folders that builds write to. */
  private static final Pattern MADE = Pattern.compile("(.*/)?(target|build)/.*");

  private MissingFile() {}

  static String told(String file) {
    return "There is no contract %s.\n%s"
        .formatted(
            file, isMade(file) ? afterTheBuild() : "Correct the path, or leave the entry out.");
  }

  static String noneMatch(String pattern, String folder) {
    return "No file matches '%s' in %s.\n%s"
        .formatted(
            pattern,
            folder,
            isMade(pattern)
                ? afterTheBuild()
                : "Correct the pattern, or leave the entry out; two stars stand for any folders.");
  }

  static boolean isMade(String file) {
    return MADE.matcher(file).matches();
  }

  private static String afterTheBuild() {
    return "The build makes it: run this after the step that does (in Maven: bind the goal to a later phase, such as verify; a fresh clone needs mvn compile or later first).";
  }
}
