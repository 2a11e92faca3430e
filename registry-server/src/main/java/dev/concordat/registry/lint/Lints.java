package dev.concordat.registry.lint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.checker.lint.ruleset.Linter;
import dev.concordat.registry.checks.ReadContract;
import jakarta.inject.Singleton;

/** Lints documents, and remembers the latest reports: a publication asks twice for the same. */
@Singleton
public final class Lints {
  private final Rulesets rulesets = new Rulesets();
  private final Cache<Question, LintReport> remembered =
      Caffeine.newBuilder()
          .maximumWeight(50_000)
          .<Question, LintReport>weigher((question, report) -> 1 + report.findings().size())
          .build();

  private record Question(String rawSha256, String contract, String ruleset) {}

  Lints() {}

  /**
   * What is said when a document is published; nothing where the policy says that nobody looks.
   *
   * @param contract what the ruleset's overrides call it: {@code namespace/name}
   */
  public LintReport atPublish(ReadContract read, String contract, LintPolicy policy) {
    return policy.level() == LintLevel.OFF ? LintReport.NONE : of(read, contract, policy);
  }

  /** What is said to those who ask, whatever the level. */
  public LintReport of(ReadContract read, String contract, LintPolicy policy) {
    var question = new Question(read.rawSha256(), contract, policy.ruleset());
    return remembered
        .get(
            question,
            asked ->
                LintReport.of(
                    policy.level(),
                    new Linter(rulesets.of(policy.ruleset())).lint(read.contract(), contract)))
        .under(policy.level());
  }
}
