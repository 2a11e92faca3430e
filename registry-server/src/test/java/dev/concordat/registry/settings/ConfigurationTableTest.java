package dev.concordat.registry.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationTableTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "-->\n";
  private static final String END = "<!-- end of options -->";

  @Test
  void theReadmeListsEveryOption() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(BEGIN, readme.indexOf("<!-- options")) + BEGIN.length();
    String current =
        readme.substring(0, from) + SettingsReader.table() + readme.substring(readme.indexOf(END));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, current);
    }
    assertThat(Files.readString(README))
        .as("run this test with -Dgolden.update=true and review the diff")
        .isEqualTo(current);
  }
}
