package dev.concordat.checker.lint.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.rules.GoldenFile;
import dev.concordat.checker.rules.Rule;
import dev.concordat.checker.rules.Rules;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintPageTest {

  @Test
  void thePageIsCurrent() throws IOException {
    GoldenFile.assertCurrent(LintPage.FILE, LintPage.text().lines().toList());
  }

  @Test
  void everyRuleSaysWhyAndShowsBothSides() {
    assertThat(Ruleset.recommended().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.description()).as(rule.id()).isPresent();
              assertThat(rule.notes().why()).as(rule.id()).isPresent();
              assertThat(rule.notes().bad()).as(rule.id()).isPresent();
              assertThat(rule.notes().good()).as(rule.id()).isPresent();
            });
  }

  @Test
  void noLintRuleIsCalledLikeARuleOfComparisons() {
    List<String> taken = Rules.all().stream().map(Rule::id).toList();
    assertThat(Ruleset.recommended().rules())
        .extracting(LintRule::id)
        .doesNotContainAnyElementsOf(taken);
  }
}
