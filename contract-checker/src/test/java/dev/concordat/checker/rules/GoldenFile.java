package dev.concordat.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is expected; {@code -Dgolden.update=true} rewrites it. */
final class GoldenFile {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private GoldenFile() {}

  static void assertCurrent(Path file, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(file, actual);
    }
    assertThat(file)
        .withFailMessage("%s is missing; write it with -Dgolden.update=true", file)
        .exists();
    assertThat(actual)
        .as("%s is stale; if the new text is right, rewrite it with -Dgolden.update=true", file)
        .isEqualTo(Files.readString(file));
  }
}
