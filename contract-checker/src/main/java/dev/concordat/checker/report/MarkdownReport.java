package dev.concordat.checker.report;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
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
    line("### %s %s: %s", sign(), code(contract), verdict.outcome().id());
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
        code(finding.rule()),
        plain(finding.message()));
    line("");
    row(
        "who",
        Optional.of(Summary.where(finding))
            .filter(where -> !where.isEmpty())
            .map(MarkdownReport::code));
    row("old", finding.before().map(Location::toString).map(MarkdownReport::code));
    row("new", finding.after().map(Location::toString).map(MarkdownReport::code));
    row("why", Optional.of(plain(finding.why())));
    row(
        "proof",
        finding
            .witness()
            .map(
                witness ->
                    code(shortened(witness.instance().toString()))
                        + " "
                        + Summary.proof(verdict, finding)));
    row("fix", finding.hint().map(MarkdownReport::plain));
    row("accept", Optional.of(code(Summary.acceptance(finding))));
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
            finding -> line("- %s (%s)", plain(finding.message()), code(Summary.where(finding))));
    if (safe.size() > SHOWN) {
      line("- … and %d more", safe.size() - SHOWN);
    }
    line("");
    line("</details>");
  }

  private static String shortened(String proof) {
    return proof.length() > LONGEST_PROOF ? proof.substring(0, LONGEST_PROOF) + "…" : proof;
  }

  /** Text of strangers as a code span: longer fences than it holds, no line ends. */
  private static String code(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    String fence = "`";
    while (flat.contains(fence)) {
      fence += "`";
    }
    boolean pad = flat.startsWith("`") || flat.endsWith("`");
    return pad ? fence + " " + flat + " " + fence : fence + flat + fence;
  }

  /** Text of strangers that calls nobody, links nowhere and holds no tags. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]()#!|~])", "\\\\$1")
        .replace("<", "&lt;")
        .replace("@", "@\u200B");
  }

  private void line(String format, Object... arguments) {
    text.append(Summary.printable(String.format(Locale.ROOT, format, arguments))).append('\n');
  }
}
