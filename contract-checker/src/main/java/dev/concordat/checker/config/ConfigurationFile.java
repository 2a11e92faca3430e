package dev.concordat.checker.config;

import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A configuration and where it was found.
 *
 * @param folder what its paths are relative to
 */
public record ConfigurationFile(Path folder, Configuration configuration) {
  private static final String NAME = "concordat.yaml";

  /**
   * Looks in a folder and above it, up to the root of the git repository, for {@code
   * concordat.yaml}.
   *
   * @throws UnreadableException when the nearest one cannot be understood
   */
  public static Optional<ConfigurationFile> near(Path folder)
      throws IOException, UnreadableException {
    for (Path here = folder.toAbsolutePath().normalize(); here != null; here = here.getParent()) {
      if (Files.isRegularFile(here.resolve(NAME))) {
        return Optional.of(read(here.resolve(NAME)));
      }
      if (Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The same, but no further up than one folder.
   *
   * @throws UnreadableException when the nearest one cannot be understood
   */
  public static Optional<ConfigurationFile> near(Path folder, Path top)
      throws IOException, UnreadableException {
    Path last = top.toAbsolutePath().normalize();
    Path here = folder.toAbsolutePath().normalize();
    while (here != null && here.startsWith(last)) {
      if (Files.isRegularFile(here.resolve(NAME))) {
        return Optional.of(read(here.resolve(NAME)));
      }
      here = here.getParent();
    }
    return Optional.empty();
  }

  /** The configuration in a file of any name. */
  public static ConfigurationFile read(Path file) throws IOException, UnreadableException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return new ConfigurationFile(
        folder == null ? file.toAbsolutePath() : folder,
        ConfigurationReader.read(file.toString(), Files.readAllBytes(file)));
  }
}
