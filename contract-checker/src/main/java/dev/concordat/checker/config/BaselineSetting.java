package dev.concordat.checker.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a contract is compared with.
 *
 * @param value a path, a revision, or a version in the registry
 */
public record BaselineSetting(Kind kind, String value) {

  /** Where the version in use is found. */
  public enum Kind {
    /** A file, relative to the configuration's folder. */
    FILE,
    /** A git revision: {@code v1.2.0}, {@code HEAD~1}. */
    GIT,
    /** Where the working tree left a branch: {@code origin/main}. */
    MERGE_BASE,
    /** A version in the registry, or {@code latest}. */
    REGISTRY;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }
}
