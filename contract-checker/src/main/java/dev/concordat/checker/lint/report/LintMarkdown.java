package dev.concordat.checker.lint.report;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.report.MarkdownText;
import java.util.List;

/** Findings as a comment on a pull request. */
final class LintMarkdown {
  /** A comment of GitHub holds 65,536 characters; what is left out is counted. */
  private static final int SHOWN = 100;

  private LintMarkdown() {}

  static String of(List<LintedFile> files) {
    var text = new StringBuilder();
    files.forEach(file -> write(file, text));
    return text.toString();
  }

  private static void write(LintedFile file, StringBuilder text) {
    text.append(
        "### %s %s: %s\n".formatted(sign(file), MarkdownText.code(file.file()), file.summary()));
    List<LintFinding> findings = file.findings();
    if (!findings.isEmpty()) {
      text.append("\n| Severity | Rule | What | Where |\n| --- | --- | --- | --- |\n");
    }
    findings.stream().limit(SHOWN).forEach(finding -> text.append(row(finding)));
    if (findings.size() > SHOWN) {
      text.append("\n… and %d more.\n".formatted(findings.size() - SHOWN));
    }
    text.append('\n');
  }

  private static String sign(LintedFile file) {
    return file.count(LintSeverity.ERROR) > 0
        ? "❌"
        : file.count(LintSeverity.WARN) > 0 ? "⚠️" : "✅";
  }

  private static String row(LintFinding finding) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            finding.severity().id(),
            MarkdownText.code(finding.rule()),
            MarkdownText.plain(finding.message()),
            // A bar ends a cell of a table, in a code span as well.
            MarkdownText.code(finding.location().toString()).replace("|", "\\|"));
  }
}
