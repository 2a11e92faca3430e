package dev.concordat.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that holds what is expected; {@code -Dgolden.update=true} rewrites it. */
public final class GoldenFile {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private GoldenFile() {}

  public static void assertCurrent(Path file, List<String> actual) throws IOException {
    if (UPDATE) {
      Files.writeString(file, actual.isEmpty() ? "" : String.join("\n", actual) + "\n");
    }
    assertThat(file)
        .withFailMessage("%s is missing; write it with -Dgolden.update=true", file)
        .exists();
    List<String> expected = Files.readAllLines(file);
    assertThat(actual.equals(expected))
        .withFailMessage(
            "%s is stale:%n%s%s if the new lines are right, rewrite it with -Dgolden.update=true",
            file, only("-", expected, actual), only("+", actual, expected))
        .isTrue();
  }

  private static String only(String sign, List<String> here, List<String> there) {
    return here.stream()
        .filter(line -> !there.contains(line))
        .map(line -> sign + " " + line + System.lineSeparator())
        .reduce("", String::concat);
  }
}
