package dev.concordat.checker.report;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import java.util.stream.Collectors;

/** A verdict as GitHub Actions shows it beside the code: workflow commands, one a line. */
public final class GitHubReport {
  private GitHubReport() {}

  public static String of(Verdict verdict) {
    String annotations =
        verdict.findings().stream().map(GitHubReport::annotation).collect(Collectors.joining());
    return annotations + WorkflowCommand.text(Summary.of(verdict)) + "\n";
  }

  private static String annotation(Finding finding) {
    String message =
        finding.message()
            + "\n"
            + Summary.where(finding)
            + "\n"
            + finding.why()
            + finding.hint().map(hint -> "\n" + hint).orElse("");
    return WorkflowCommand.of(
        level(finding.severity()), Summary.place(finding), finding.rule(), message);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BREAKING -> "error";
      case RISKY -> "warning";
      case SAFE -> "notice";
    };
  }
}
