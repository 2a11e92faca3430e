package dev.concordat.checker.lint.report;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.report.TerminalText;
import java.util.List;

/** A line for each finding, as compilers write them, so that editors find the place. */
final class LintText {
  private LintText() {}

  static String of(List<LintedFile> files) {
    var text = new StringBuilder();
    for (LintedFile file : files) {
      file.findings().forEach(finding -> text.append(line(finding)).append('\n'));
      text.append("%s: %s%n".formatted(file.file(), file.summary()));
    }
    return text.toString();
  }

  private static String line(LintFinding finding) {
    String pointer = finding.location().pointer();
    return TerminalText.of(
        "%s %s %s %s%s"
            .formatted(
                finding.location(),
                finding.severity().id(),
                finding.rule(),
                finding.message().replace('\n', ' '),
                pointer.isEmpty() ? "" : " (#" + pointer + ")"));
  }
}
