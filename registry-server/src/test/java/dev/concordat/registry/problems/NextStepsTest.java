package dev.concordat.registry.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.TestRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextStepsTest {
  private static final Pattern REFUSAL =
      Pattern.compile("\\(\\s*\\d{3},\\s*\"([a-z]+(?:-[a-z]+)*)\"");

  @Test
  void everyRefusalSaysWhatToDoNextAndNoStepIsForNothing() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher refusal = REFUSAL.matcher(Files.readString(file));
        while (refusal.find()) {
          codes.add(refusal.group(1));
        }
      }
    }
    assertThat(codes).hasSizeGreaterThan(50);
    assertThat(NextSteps.codes()).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void theAnswerHoldsIt() {
    Answer missing = TestRegistry.shared().api().get("/api/v1/contracts/shop/nobody");
    assertThat(missing.at("/code")).isEqualTo("contract-not-found");
    assertThat(missing.at("/next")).contains("GET /api/v1/contracts");
  }
}
