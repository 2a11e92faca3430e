package dev.concordat.checker.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of the file system. Links are followed as long as they stay inside. */
public final class DirectoryFolder implements Folder {
  private final Path directory;
  private final Path real;

  /**
   * @param directory as locations name it
   */
  public DirectoryFolder(Path directory) throws IOException {
    this.directory = directory;
    this.real = directory.toRealPath();
  }

  @Override
  public String name(String path) {
    return directory.resolve(path).normalize().toString();
  }

  @Override
  public Optional<String> find(String path) throws IOException {
    try {
      return Optional.of(real.resolve(path)).filter(Files::isRegularFile).flatMap(this::inside);
    } catch (InvalidPathException e) {
      return Optional.empty(); // no file can have such a name
    }
  }

  /** The path of a file from this folder, links followed. */
  public Optional<String> inside(Path file) {
    try {
      Path target = file.toRealPath();
      return target.startsWith(real)
          ? Optional.of(real.relativize(target).toString().replace(File.separatorChar, '/'))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    try (InputStream in = Files.newInputStream(real.resolve(path))) {
      return in.readNBytes(most);
    }
  }
}
