package dev.concordat.checker.lint.report;

import java.util.List;

/** How findings are written. */
public enum LintFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  MARKDOWN;

  /** The report on some contracts. */
  public String write(List<LintedFile> files) {
    return switch (this) {
      case TEXT -> LintText.of(files);
      case JSON -> LintJson.of(files).toPrettyString() + "\n";
      case SARIF -> LintSarif.of(files).toPrettyString() + "\n";
      case JUNIT -> LintJUnit.of(files);
      case GITHUB -> LintGitHub.of(files);
      case GITLAB -> LintGitLab.of(files).toPrettyString() + "\n";
      case MARKDOWN -> LintMarkdown.of(files);
    };
  }
}
