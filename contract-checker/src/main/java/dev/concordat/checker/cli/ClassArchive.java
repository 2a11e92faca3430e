package dev.concordat.checker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A file of classes in the form in which one build of Java keeps them in memory: an archive of
 * class data, or the cache of ahead-of-time work that Java 25 makes in its place.
 */
final class ClassArchive {
  /** The first Java that makes its cache in one run. */
  private static final int ONE_RUN = 25;

  private final Path jar;
  private final String option;
  private final String suffix;

  private ClassArchive(Path jar, String option, String suffix) {
    this.jar = jar;
    this.option = option;
    this.suffix = suffix;
  }

  static ClassArchive ofThisJava(Path jar) {
    return Runtime.version().feature() >= ONE_RUN
        ? new ClassArchive(jar, "-XX:AOTCacheOutput=", ".aot")
        : new ClassArchive(jar, "-XX:ArchiveClassesAtExit=", ".jsa");
  }

  /** Where the launcher looks for it: beside the jar, or in the user's cache folder. */
  Path place(Path jar) {
    String name = String.valueOf(jar.getFileName()).replaceFirst("[.]jar$", suffix);
    Path beside = jar.resolveSibling(name);
    return Files.isWritable(Optional.ofNullable(beside.getParent()).orElse(Path.of("")))
        ? beside
        : caches().resolve("concordat").resolve(name);
  }

  private static Path caches() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
  }

  /**
   * Writes the archive; runs that use an earlier one go on with it.
   *
   * @throws IOException when it cannot be written; what was there before is still there
   */
  void write(Path file) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, ".archive");
    try {
      Path made = work.resolve("classes" + suffix);
      run(made, work);
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(other(file)); // of another Java; the launcher takes the first it finds
    } finally {
      delete(work);
    }
  }

  private void run(Path made, Path work) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                option + made,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-cp",
                jar.toString(),
                ArchiveRun.class.getName(),
                work.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(work.resolve("log").toFile()))
            .start();
    try {
      if (process.waitFor() != 0 || !Files.isRegularFile(made)) {
        throw new IOException("this Java makes no archive of classes");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }

  private static Path other(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(
        name.endsWith(".aot") ? name.replace(".aot", ".jsa") : name.replace(".jsa", ".aot"));
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (var inside = Files.walk(folder)) {
      files = inside.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
