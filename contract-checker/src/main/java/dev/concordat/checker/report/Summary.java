package dev.concordat.checker.report;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that several reports share. */
final class Summary {
  private static final int EXCHANGES = 3;

  private Summary() {}

  /** One line: {@code 1 breaking, 2 risky, 0 safe; required version bump: major}. */
  static String of(Verdict verdict) {
    String accepted =
        verdict.accepted().isEmpty() ? "" : ", %d accepted".formatted(verdict.accepted().size());
    return "%d breaking, %d risky, %d safe%s; required version bump: %s"
        .formatted(
            verdict.count(Severity.BREAKING),
            verdict.count(Severity.RISKY),
            verdict.count(Severity.SAFE),
            accepted,
            verdict.requiredBump().id());
  }

  /** The exchanges, the position and the pointer of a finding; empty for the whole document. */
  static String where(Finding finding) {
    List<String> all = finding.exchanges();
    String named = all.stream().limit(EXCHANGES).collect(Collectors.joining(", "));
    String more = all.size() > EXCHANGES ? " and %d more".formatted(all.size() - EXCHANGES) : "";
    String pointer = finding.pointer().isEmpty() ? "" : "#" + finding.pointer();
    return Stream.of(named + more, finding.position(), pointer)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Where people look first: the new document, or the old one for what is gone. */
  static Optional<Location> place(Finding finding) {
    return finding.after().or(finding::before);
  }

  /** The findings that somebody has to look at. */
  static List<Finding> harmful(Verdict verdict) {
    return verdict.findings().stream()
        .filter(finding -> finding.severity() != Severity.SAFE)
        .toList();
  }

  /** What a payload proves, in words. */
  static String proof(Verdict verdict, Finding finding) {
    return ProofText.of(
        verdict.policy().mode().name(),
        finding.direction().map(Direction::id).orElse(""),
        finding.witness().orElseThrow().confirmed());
  }

  /** What lets the finding through when it is put under {@code accepted} in concordat.yaml. */
  static String acceptance(Finding finding) {
    return "- {rule: %s, fingerprint: '%s', reason: '…', until: YYYY-MM-DD}"
        .formatted(finding.rule(), finding.fingerprint());
  }
}
