package dev.concordat.checker.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.schema.Witness;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the checker against pairs of JSON Schemas of which the truth is known. They are no part of
 * this repository: {@code -Dconcordat.corpus=DIR} names the directory that holds {@code
 * json-schema/ground-truth.jsonl} and {@code json-schema/keyword-matrix.json}.
 */
@EnabledIfSystemProperty(
    named = "concordat.corpus",
    matches = ".+",
    disabledReason = "-Dconcordat.corpus names no directory of cases")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonSchemaCorpusTest {
  private static final double DECIDED = 0.97;

  private static final Path DISPUTED =
      Path.of("src", "test", "resources", "corpora", "json-schema-disputed.yaml");

  private List<CorpusCase> cases = List.of();

  @BeforeAll
  void checkAll() throws Exception {
    Path root = Path.of(System.getProperty("concordat.corpus"), "json-schema");
    cases = new JsonSchemaCorpus(root).check();
    System.out.println(new CorpusTable(cases));
  }

  @Test
  void nothingThatBreaksIsCalledCompatible() {
    assertThat(cases)
        .filteredOn(each -> each.claim() == Claim.BREAKING)
        .filteredOn(each -> each.agreement() == Agreement.DISAGREES)
        .extracting(CorpusCase::name)
        .isEmpty();
  }

  @Test
  void everyBreakIsProven() {
    assertThat(cases)
        .filteredOn(each -> each.verdict().outcome() == Outcome.BREAKING)
        .filteredOn(each -> !isProven(each))
        .extracting(CorpusCase::name)
        .isEmpty();
  }

  @Test
  void nearlyAllAreDecided() {
    long undecided = cases.stream().filter(each -> each.agreement() == Agreement.FLAGGED).count();
    double decided = 1 - (double) undecided / cases.size();
    System.out.printf("%.2f %% decided%n", 100 * decided);
    assertThat(decided).isGreaterThanOrEqualTo(DECIDED);
  }

  @Test
  void whereWeDisagreeTheListSaysWhy() throws Exception {
    var disputed = new DisputedList(DISPUTED);
    assertThat(disputed.problems(cases)).isEmpty();
    assertThat(disputed.open()).isZero();
  }

  private static boolean isProven(CorpusCase each) {
    return each.verdict().findings().stream()
        .map(Finding::witness)
        .anyMatch(witness -> witness.filter(Witness::confirmed).isPresent());
  }
}
