package dev.concordat.checker.rules;

import dev.concordat.checker.policy.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A verdict as a case expects it: a line for each finding. */
final class CaseReport {
  private CaseReport() {}

  /** What differs, most harmful first, in the words of {@code expected.txt}. */
  static List<String> lines(Verdict verdict) {
    return verdict.findings().stream().map(CaseReport::line).toList();
  }

  static String line(Finding finding) {
    return "%s %s  %s  %s"
        .formatted(finding.severity(), finding.rule(), where(finding), finding.message());
  }

  private static String where(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(String.join(" and ", finding.exchanges()));
    parts.add(finding.position());
    parts.add(finding.pointer().isEmpty() ? "" : "#" + finding.pointer());
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? "-" : String.join(" ", parts);
  }
}
