package dev.concordat.checker.lint.report;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said about one contract.
 *
 * @param file as it was named
 */
public record LintedFile(String file, List<LintFinding> findings) {
  public LintedFile {
    findings = List.copyOf(findings);
  }

  public long count(LintSeverity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** One line: {@code 1 error, 2 warn, 0 info, 3 hint}. */
  public String summary() {
    return Arrays.stream(LintSeverity.values())
        .map(severity -> "%d %s".formatted(count(severity), severity.id()))
        .collect(Collectors.joining(", "));
  }
}
