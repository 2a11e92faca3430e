package dev.concordat.checker.report;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.JsonText;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A verdict as a comment on a pull request: GitHub Flavored Markdown, which GitLab reads too. */
public final class MarkdownReport {
  /** A comment of GitHub holds 65,536 characters; what is left out is counted. */
  private static final int SHOWN = 50;

  private static final int LONGEST_PROOF = 600;

  private final StringBuilder text = new StringBuilder();
  private final Verdict verdict;

  private MarkdownReport(Verdict verdict) {
    this.verdict = verdict;
  }

  /**
   * @param contract the title
   */
  public static String of(String contract, Verdict verdict) {
    var report = new MarkdownReport(verdict);
    report.write(contract);
    return report.text.toString();
  }

  private void write(String contract) {
    line("### %s %s: %s", sign(), MarkdownText.code(contract), verdict.outcome().id());
    line("");
    line("%s", Summary.of(verdict));
    List<Finding> harmful = Summary.harmful(verdict);
    harmful.stream().limit(SHOWN).forEach(this::finding);
    if (harmful.size() > SHOWN) {
      line("");
      line("… and %d more.", harmful.size() - SHOWN);
    }
    safe();
  }

  private String sign() {
    return switch (verdict.outcome()) {
      case BREAKING -> "❌";
      case RISKY -> "⚠️";
      case SAFE, NONE -> "✅";
    };
  }

  private void finding(Finding finding) {
    line("");
    line(
        "**%s** %s — %s",
        finding.severity().id().toUpperCase(Locale.ROOT),
        MarkdownText.code(finding.rule()),
        MarkdownText.plain(finding.message()));
    line("");
    row(
        "who",
        Optional.of(Summary.where(finding))
            .filter(where -> !where.isEmpty())
            .map(MarkdownText::code));
    row("old", finding.before().map(Location::toString).map(MarkdownText::code));
    row("new", finding.after().map(Location::toString).map(MarkdownText::code));
    row("why", Optional.of(MarkdownText.plain(finding.why())));
    row(
        "proof",
        finding
            .witness()
            .map(
                witness ->
                    MarkdownText.code(shortened(JsonText.of(witness.instance())))
                        + " "
                        + Summary.proof(verdict, finding)));
    row("fix", finding.hint().map(MarkdownText::plain));
    row("accept", Optional.of(MarkdownText.code(Summary.acceptance(finding))));
  }

  private void row(String name, Optional<String> value) {
    value.ifPresent(words -> line("- %s: %s", name, words));
  }

  private void safe() {
    List<Finding> safe =
        verdict.findings().stream().filter(one -> one.severity() == Severity.SAFE).toList();
    if (safe.isEmpty()) {
      return;
    }
    line("");
    line("<details><summary>%d safe</summary>", safe.size());
    line("");
    safe.stream()
        .limit(SHOWN)
        .forEach(
            finding ->
                line(
                    "- %s (%s)",
                    MarkdownText.plain(finding.message()),
                    MarkdownText.code(Summary.where(finding))));
    if (safe.size() > SHOWN) {
      line("- … and %d more", safe.size() - SHOWN);
    }
    line("");
    line("</details>");
  }

  private static String shortened(String proof) {
    return proof.length() > LONGEST_PROOF ? proof.substring(0, LONGEST_PROOF) + "…" : proof;
  }

  private void line(String format, Object... arguments) {
    text.append(TerminalText.of(String.format(Locale.ROOT, format, arguments))).append('\n');
  }
}
