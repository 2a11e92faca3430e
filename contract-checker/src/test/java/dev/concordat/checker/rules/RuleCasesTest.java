package dev.concordat.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.schema.Witness;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the whole checker on every case: one finding too many fails it as one missing does. */
class RuleCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseMakesExactlyItsFindings() {
    return RuleCase.all().stream()
        .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.id(), () -> verify(ruleCase)));
  }

  private void verify(RuleCase ruleCase) throws IOException {
    Verdict verdict = ruleCase.verdict();
    List<String> lines = CaseReport.lines(verdict);
    Optional<List<String>> wrong = ruleCase.wrongLines();
    if (wrong.isPresent()) {
      assertThat(lines)
          .as("when the findings are right now, delete %s/wrong.txt", ruleCase.directory())
          .isNotEqualTo(ruleCase.expectedLines())
          .isEqualTo(wrong.get());
    } else {
      GoldenFile.assertCurrent(ruleCase.expected(), lines);
    }
    assertThat(verdict.findings())
        .as("a witness that no validator confirms proves nothing")
        .allMatch(finding -> finding.witness().map(Witness::confirmed).orElse(true));
    assertThat(wrong.isPresent() || verdict.findings().stream().noneMatch(this::lacksProof))
        .as("a break of values needs a witness")
        .isTrue();
  }

  private boolean lacksProof(Finding finding) {
    return finding.severity() == Severity.BREAKING
        && finding.witness().isEmpty()
        && Rules.all().stream()
            .anyMatch(rule -> rule.id().equals(finding.rule()) && rule.element().isAboutValues());
  }
}
