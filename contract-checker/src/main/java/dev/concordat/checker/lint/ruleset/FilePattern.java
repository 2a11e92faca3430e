package dev.concordat.checker.lint.ruleset;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * The files that an override is for: a glob, and after a hash the place inside.
 *
 * @param pointer empty for the whole file
 */
record FilePattern(PathMatcher matcher, String pointer) {

  static Optional<FilePattern> of(Place place) {
    String text = place.text().orElse("");
    int hash = text.indexOf('#');
    String glob = hash < 0 ? text : text.substring(0, hash);
    String pointer = hash < 0 ? "" : text.substring(hash + 1);
    if (!pointer.isEmpty() && !pointer.startsWith("/")) {
      place.problem("'%s' is no JSON Pointer; it starts with '/'", pointer);
    }
    try {
      String plain = glob.startsWith("./") ? glob.substring(2) : glob;
      return Optional.of(
          new FilePattern(FileSystems.getDefault().getPathMatcher("glob:" + plain), pointer));
    } catch (PatternSyntaxException e) {
      place.problem("'%s' is no glob: %s", glob, e.getDescription());
      return Optional.empty();
    }
  }

  /**
   * @param file from the ruleset's folder, with slashes
   */
  boolean matches(String file) {
    try {
      Path path = Path.of(file);
      // As people expect it of globs elsewhere, **/ may stand for no folder at all.
      return matcher.matches(path) || matcher.matches(Path.of("x").resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  boolean covers(String place) {
    return place.equals(pointer) || place.startsWith(pointer + "/");
  }
}
