package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds released artifacts: the build tool does, where there is one. */
public interface Artifacts {
  /** Where there is no build tool. */
  Artifacts NONE =
      coordinates -> {
        throw new ProjectException(
            "Only the Maven plugin finds the artifact %s.\nName its jar instead: baseline {file: orders-1.0.0.jar!/orders.yaml}."
                .formatted(coordinates));
      };

  /**
   * The file of an artifact; empty when it was never released.
   *
   * @param coordinates {@code group:artifact} for its last release, or with {@code :version}
   */
  Optional<Found> find(String coordinates) throws ProjectException;

  /**
   * @param name with the version: {@code com.example:orders:1.2.0}
   */
  record Found(String name, Path file) {}
}
