package dev.concordat.checker.lint.report;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.report.WorkflowCommand;
import java.util.List;
import java.util.Optional;

/** Findings as GitHub Actions shows them beside the code. */
final class LintGitHub {
  private LintGitHub() {}

  static String of(List<LintedFile> files) {
    var text = new StringBuilder();
    for (LintedFile file : files) {
      file.findings().forEach(finding -> text.append(annotation(finding)));
      text.append(WorkflowCommand.text(file.file() + ": " + file.summary())).append('\n');
    }
    return text.toString();
  }

  private static String annotation(LintFinding finding) {
    return WorkflowCommand.of(
        level(finding.severity()),
        Optional.of(finding.location()),
        finding.rule(),
        finding.message());
  }

  private static String level(LintSeverity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case INFO, HINT -> "notice";
    };
  }
}
