package dev.concordat.checker.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a contract is compared with.
 *
 * @param value a path, a revision, a version in the registry, coordinates or an environment
 */
public record BaselineSetting(Kind kind, String value) {

  /** Reads {@code merge-base=origin/main}; empty when that is none. */
  public static Optional<BaselineSetting> parse(String text) {
    int equals = text.indexOf('=');
    return equals < 0 || equals == text.length() - 1
        ? Optional.empty()
        : Kind.of(text.substring(0, equals))
            .map(kind -> new BaselineSetting(kind, text.substring(equals + 1)));
  }

  /** As it is written: {@code merge-base: origin/main}. */
  @Override
  public String toString() {
    return kind.id() + ": " + value;
  }

  /** Where the version in use is found. */
  public enum Kind {
    /** A file, relative to the configuration's folder. */
    FILE,
    /** A git revision: {@code v1.2.0}, {@code HEAD~1}. */
    GIT,
    /** Where the working tree left a branch: {@code origin/main}. */
    MERGE_BASE,
    /** A version in the registry, {@code latest}, or {@code latest-in-major}. */
    REGISTRY,
    /** A released Maven artifact: {@code group:artifact}, with a version or the last one. */
    ARTIFACT,
    /** What runs in an environment. */
    ENVIRONMENT;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }
}
