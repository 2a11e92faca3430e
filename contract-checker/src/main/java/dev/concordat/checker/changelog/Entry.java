package dev.concordat.checker.changelog;

import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a changelog.
 *
 * @param exchanges what of the contract it is about
 * @param hint what those who are hit do, when it is more than nothing
 * @param accepted why it was let through
 */
record Entry(
    Severity severity,
    String rule,
    List<String> exchanges,
    String position,
    String pointer,
    String message,
    String why,
    Optional<String> hint,
    Optional<String> accepted) {

  /** All of a verdict, the most harmful first; a break that was let through is one all the same. */
  static List<Entry> of(Verdict verdict) {
    List<Entry> entries = new ArrayList<>();
    verdict.findings().forEach(finding -> entries.add(of(finding, Optional.empty())));
    for (Accepted passed : verdict.accepted()) {
      entries.add(of(passed.finding(), Optional.of(passed.acceptance().reason())));
    }
    return entries.stream().sorted((a, b) -> a.severity.compareTo(b.severity)).toList();
  }

  private static Entry of(Finding finding, Optional<String> accepted) {
    return new Entry(
        finding.severity(),
        finding.rule(),
        finding.exchanges(),
        finding.position(),
        finding.pointer(),
        finding.message(),
        finding.why(),
        finding.hint(),
        accepted);
  }
}
