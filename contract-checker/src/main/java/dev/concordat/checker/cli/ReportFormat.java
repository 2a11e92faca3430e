package dev.concordat.checker.cli;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.report.GitHubReport;
import dev.concordat.checker.report.GitLabReport;
import dev.concordat.checker.report.HtmlReport;
import dev.concordat.checker.report.JUnitReport;
import dev.concordat.checker.report.JsonReport;
import dev.concordat.checker.report.MarkdownReport;
import dev.concordat.checker.report.Palette;
import dev.concordat.checker.report.SarifReport;
import dev.concordat.checker.report.SourceTexts;
import dev.concordat.checker.report.TextReport;
import dev.concordat.checker.source.JsonText;

/** What {@code check} prints. */
enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  MARKDOWN,
  HTML;

  /**
   * @param contract what the report calls the contract
   * @param texts what a report for people quotes
   */
  String write(String contract, Verdict verdict, SourceTexts texts, Palette palette) {
    return switch (this) {
      case TEXT -> TextReport.of(verdict, texts, palette);
      case JSON -> JsonText.pretty(JsonReport.of(verdict)) + "\n";
      case SARIF -> JsonText.pretty(SarifReport.of(verdict)) + "\n";
      case JUNIT -> JUnitReport.of(contract, verdict);
      case GITHUB -> GitHubReport.of(verdict);
      case GITLAB -> JsonText.pretty(GitLabReport.of(verdict)) + "\n";
      case MARKDOWN -> MarkdownReport.of(contract, verdict);
      case HTML -> HtmlReport.of(contract, verdict);
    };
  }
}
