package dev.concordat.checker.project;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files by a pattern: {@code contracts/**}{@code /*.yaml}; two stars stand for any folders. */
final class Glob {
  /** What builds leave behind; read only where the pattern names it. */
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "build");

  private final Path folder;
  private final String pattern;
  private final PathMatcher matcher;

  /**
   * @throws java.util.regex.PatternSyntaxException when that is no pattern
   */
  Glob(Path folder, String pattern) {
    this.folder = folder;
    this.pattern = pattern;
    this.matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"));
  }

  static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The folder that all matches are in. */
  Path start() {
    Path start = folder;
    for (String step : pattern.split("/")) {
      if (isPattern(step)) {
        return start;
      }
      start = start.resolve(step);
    }
    return start;
  }

  boolean matches(Path file) {
    return matcher.matches(folder.relativize(file));
  }

  /** All that match, in order. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(start())) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(start(), new Walk(found));
    return found.stream().sorted().toList();
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Walk(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = String.valueOf(directory.getFileName());
      boolean skipped = SKIPPED.contains(name) || name.startsWith(".");
      return skipped && !directory.equals(start())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && matches(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
