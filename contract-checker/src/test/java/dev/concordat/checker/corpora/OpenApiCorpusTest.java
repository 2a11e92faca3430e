package dev.concordat.checker.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the checker against pairs of OpenAPI documents from other engines' tests. They are no part
 * of this repository: {@code -Dconcordat.corpus=DIR} names the directory that holds {@code
 * openapi/SOURCE/.../base.yaml, revision.yaml, expected.json}.
 */
@EnabledIfSystemProperty(
    named = "concordat.corpus",
    matches = ".+",
    disabledReason = "-Dconcordat.corpus names no directory of cases")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiCorpusTest {
  /** The cases whose claims are our own. */
  private static final String OURS = "micro";

  private static final Path DISPUTED =
      Path.of("src", "test", "resources", "corpora", "openapi-disputed.yaml");

  private List<CorpusCase> cases = List.of();

  @BeforeAll
  void checkAll() throws Exception {
    cases = new OpenApiCorpus(Path.of(System.getProperty("concordat.corpus"), "openapi")).check();
    System.out.println(new CorpusTable(cases));
  }

  @Test
  void ourOwnCasesAreJudgedAsWeJudgeThem() {
    assertThat(cases)
        .filteredOn(each -> each.source().equals(OURS) && each.agreement() != Agreement.AGREES)
        .extracting(CorpusCase::name)
        .isEmpty();
  }

  @Test
  void whereWeDisagreeTheListSaysWhy() throws Exception {
    var disputed = new DisputedList(DISPUTED);
    assertThat(disputed.problems(cases)).isEmpty();
    System.out.println(disputed.open() + " disputed cases wait for a reason");
  }
}
