package dev.concordat.checker.lock;

import dev.concordat.checker.project.ProjectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a pull is going to write: nothing is touched before everything is known. */
final class Writing {
  private final LockedFiles files;
  private final Map<Path, byte[]> contents = new LinkedHashMap<>();
  private final List<Path> gone = new ArrayList<>();

  Writing(LockedFiles files) {
    this.files = files;
  }

  void file(LockedContract locked, byte[] content) {
    contents.put(files.path(locked), content);
  }

  void removed(List<LockedContract> contracts) {
    contracts.forEach(one -> gone.add(files.path(one)));
  }

  /** The lock itself comes last, so that it never names what is not there. */
  void lock(Lock lock) {
    contents.put(files.lock(), LockWriter.text(lock).getBytes(StandardCharsets.UTF_8));
  }

  void commit() throws ProjectException {
    try {
      for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
        write(entry.getKey(), entry.getValue());
      }
      for (Path file : gone) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ProjectException("Cannot write the pulled contracts: " + e, e);
    }
  }

  /**
   * A reader sees the old file or the new one, and a file that is as it should be stays as it is.
   */
  private static void write(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, ".concordat", ".tmp");
    try {
      Files.write(fresh, content);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
