package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sizes and times of what lies beside a file: another text when something changed there. */
final class FolderState {
  private static final int DEPTH = 8;
  private static final int MOST = 2_000;

  private FolderState() {}

  static String of(Path file) throws ProjectException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isRegularFile(file)) {
      return "absent";
    }
    try (Stream<Path> beside = Files.find(parent, DEPTH, (path, about) -> about.isRegularFile())) {
      List<Path> files = beside.limit(MOST).sorted().toList();
      return files.size() == MOST
          ? "too many to tell " + System.nanoTime()
          : files.stream().map(FolderState::state).collect(Collectors.joining(";"));
    } catch (IOException e) {
      throw new ProjectException("Cannot list %s: %s".formatted(parent, e.getMessage()), e);
    }
  }

  private static String state(Path file) {
    try {
      var about = Files.readAttributes(file, BasicFileAttributes.class);
      return "%s %d %d".formatted(file, about.size(), about.lastModifiedTime().toMillis());
    } catch (IOException e) {
      return file + " gone";
    }
  }
}
