package dev.concordat.checker.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.schema.Witness;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Holds the AsyncAPI cases under {@code -Dconcordat.corpus=DIR} against what we say. */
@EnabledIfSystemProperty(
    named = "concordat.corpus",
    matches = ".+",
    disabledReason = "-Dconcordat.corpus names no directory of cases")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsyncApiCorpusTest {
  private static final Path DISPUTED =
      Path.of("src", "test", "resources", "corpora", "asyncapi-disputed.yaml");

  private List<CorpusCase> cases = List.of();

  @BeforeAll
  void checkAll() throws Exception {
    cases = new AsyncApiCorpus(Path.of(System.getProperty("concordat.corpus"), "asyncapi")).check();
    System.out.println(new CorpusTable(cases));
  }

  @Test
  void whereWeDisagreeTheListSaysWhy() throws Exception {
    var disputed = new DisputedList(DISPUTED);
    assertThat(disputed.problems(cases)).isEmpty();
    assertThat(disputed.open()).as("disputed cases that wait for a reason").isZero();
  }

  @Test
  void everyWitnessIsConfirmed() {
    assertThat(cases)
        .flatExtracting(each -> each.verdict().findings())
        .allMatch(finding -> finding.witness().map(Witness::confirmed).orElse(true));
  }
}
