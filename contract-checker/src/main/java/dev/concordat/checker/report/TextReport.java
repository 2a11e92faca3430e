package dev.concordat.checker.report;

import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import java.util.Locale;

/** A verdict as people read it in a console. */
public final class TextReport {
  private final StringBuilder text = new StringBuilder();

  private final Verdict verdict;
  private final Breaks breaks;
  private final Palette palette;

  private TextReport(Verdict verdict, SourceTexts texts, Palette palette) {
    this.verdict = verdict;
    this.breaks = new Breaks(verdict, texts);
    this.palette = palette;
  }

  /** Without the documents: places are named, not shown. */
  public static String of(Verdict verdict) {
    return of(verdict, SourceTexts.NONE, Palette.PLAIN);
  }

  public static String of(Verdict verdict, SourceTexts texts, Palette palette) {
    var report = new TextReport(verdict, texts, palette);
    verdict.oldDiagnostics().forEach(diagnostic -> report.diagnostic("old", diagnostic));
    verdict.newDiagnostics().forEach(diagnostic -> report.diagnostic("new", diagnostic));
    verdict.findings().forEach(report::finding);
    verdict.accepted().forEach(report::accepted);
    verdict.expired().forEach(report::expired);
    verdict.unused().forEach(report::unused);
    report.summary();
    return report.text.toString();
  }

  private void diagnostic(String side, Diagnostic diagnostic) {
    line("%-9s %s document: %s", name(diagnostic), side, diagnostic);
  }

  private static String name(Diagnostic diagnostic) {
    return diagnostic.level().name();
  }

  private void finding(Finding finding) {
    text.append(BreakText.of(breaks.told(finding), palette)).append('\n');
  }

  private void accepted(Accepted passed) {
    Finding finding = passed.finding();
    line("ACCEPTED  %s", finding.message());
    line("  who     %s", Summary.where(finding));
    line("  rule    %s (%s)", finding.rule(), finding.severity().id());
    line("  reason  %s", reason(passed.acceptance()));
    line("");
  }

  private void expired(Acceptance acceptance) {
    line(
        "EXPIRED   the acceptance of %s %s held until %s: renew it or mend the break",
        acceptance.rule(), acceptance.fingerprint(), acceptance.until().orElseThrow());
  }

  private void unused(Acceptance acceptance) {
    line(
        "UNUSED    nothing is left of %s %s: remove its acceptance",
        acceptance.rule(), acceptance.fingerprint());
  }

  private static String reason(Acceptance acceptance) {
    return acceptance.reason()
        + acceptance.by().map(by -> ", says " + by).orElse("")
        + acceptance.until().map(until -> ", until " + until).orElse("");
  }

  private void summary() {
    line(
        "%s: %d breaking, %d risky, %d safe (mode %s, content model %s); required version bump: %s",
        verdict.outcome().id(),
        verdict.count(Severity.BREAKING),
        verdict.count(Severity.RISKY),
        verdict.count(Severity.SAFE),
        verdict.policy().mode(),
        verdict.policy().contentModel().id(),
        verdict.requiredBump().id());
  }

  /** Digits of the US are the plain ones, for which no data of locales has to be loaded. */
  private void line(String format, Object... arguments) {
    String line = String.format(Locale.US, format, arguments).stripTrailing();
    text.append(TerminalText.of(line)).append('\n');
  }
}
