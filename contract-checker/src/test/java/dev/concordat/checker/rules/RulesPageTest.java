package dev.concordat.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  @Test
  void theRulesPageIsCurrent() throws IOException {
    GoldenFile.assertCurrent(RulesPage.FILE, RulesPage.text().lines().toList());
  }

  @Test
  void explanationsAreNamedAfterTheirRules() throws IOException {
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    assertThat(explanations()).extracting(RulesPageTest::id).isSubsetOf(ids);
  }

  @Test
  void everyExplanationAnswersTheSameFourQuestions() throws IOException {
    for (Path explanation : explanations()) {
      String text = Files.readString(explanation);
      assertThat(text)
          .as(id(explanation))
          .startsWith("# " + id(explanation) + "\n")
          .containsSubsequence("\n## Why it matters\n", "\n## Example\n", "\n## What to do\n");
    }
  }

  private static List<Path> explanations() throws IOException {
    try (Stream<Path> files = Files.list(RulesPage.EXPLANATIONS)) {
      return files.sorted().toList();
    }
  }

  private static String id(Path explanation) {
    return explanation.getFileName().toString().replace(".md", "");
  }
}
