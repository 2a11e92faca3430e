package dev.concordat.registry.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What can be done after a problem, by its code. */
final class NextSteps {
  private static final String ELSE =
      "Compare the request with the API's description: GET /api/v1/openapi.yaml.";

  private static final Properties STEPS = read();

  private NextSteps() {}

  static String after(String code) {
    return STEPS.getProperty(code, ELSE);
  }

  static Set<String> codes() {
    return STEPS.stringPropertyNames();
  }

  private static Properties read() {
    Properties steps = new Properties();
    try (Reader table =
        new InputStreamReader(
            Objects.requireNonNull(NextSteps.class.getResourceAsStream("next-steps.properties")),
            StandardCharsets.UTF_8)) {
      steps.load(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return steps;
  }
}
