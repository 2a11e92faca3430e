package dev.concordat.checker.lint.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.rules.GoldenFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code concordat:recommended} says about small contracts. */
class LintCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseMakesExactlyItsFindings() {
    return LintCase.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.id(), () -> GoldenFile.assertCurrent(each.expected(), each.lines())));
  }

  @Test
  void everyRuleHasACaseThatFiresAndOneThatDoesNot() {
    for (LintRule rule : Ruleset.recommended().rules()) {
      List<LintCase> cases =
          LintCase.all().stream().filter(each -> each.rule().equals(rule.id())).toList();
      assertThat(cases).as(rule.id()).anyMatch(LintCase::fires).anyMatch(each -> !each.fires());
    }
  }

  @Test
  void casesAreNamedAfterRules() {
    List<String> rules = Ruleset.recommended().rules().stream().map(LintRule::id).toList();
    assertThat(LintCase.all()).extracting(LintCase::rule).isSubsetOf(rules);
  }
}
