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
        .map(
            ruleCase ->
                DynamicTest.dynamicTest(
                    ruleCase.id(), ruleCase.expected().toUri(), () -> verify(ruleCase)));
  }

  private static void verify(RuleCase ruleCase) throws IOException {
    Verdict verdict = ruleCase.verdict();
    List<String> lines = CaseReport.lines(verdict);
    Optional<List<String>> wrong = ruleCase.wrongLines();
    if (wrong.isPresent()) {
      assertThat(lines)
          .as("what the checker says wrongly; when it is right now, delete wrong.txt")
          .isEqualTo(wrong.get());
    } else {
      GoldenFile.assertCurrent(ruleCase.expected(), text(lines));
    }
    assertThat(verdict.findings())
        .as("a witness that no validator confirms proves nothing")
        .allMatch(finding -> finding.witness().map(Witness::confirmed).orElse(true));
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
