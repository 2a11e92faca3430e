package dev.concordat.checker.report;

import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.JsonText;
import java.util.Locale;

/** A verdict as people read it in a console. */
public final class TextReport {
  private final StringBuilder text = new StringBuilder();

  private final Verdict verdict;

  private TextReport(Verdict verdict) {
    this.verdict = verdict;
  }

  public static String of(Verdict verdict) {
    var report = new TextReport(verdict);
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
    line("%-8s %s document: %s", name(diagnostic), side, diagnostic);
  }

  private static String name(Diagnostic diagnostic) {
    return diagnostic.level().name();
  }

  private void finding(Finding finding) {
    line("%-8s %s", finding.severity().name(), finding.rule());
    line("         %s", finding.message());
    if (!finding.exchanges().isEmpty()) {
      line("  where  %s", Summary.where(finding));
    }
    finding.before().ifPresent(place -> line("  old    %s  %s", place, place.pointer()));
    finding.after().ifPresent(place -> line("  new    %s  %s", place, place.pointer()));
    line("  why    %s", finding.why());
    finding
        .witness()
        .ifPresent(
            witness ->
                line(
                    "  proof  %s  (%s)",
                    JsonText.of(witness.instance()), Summary.proof(verdict, finding)));
    finding.hint().ifPresent(hint -> line("  next   %s", hint));
    if (finding.severity() != Severity.SAFE) {
      line("  accept %s", Summary.acceptance(finding));
    }
    line("");
  }

  private void accepted(Accepted passed) {
    Finding finding = passed.finding();
    line("ACCEPTED %s (%s)", finding.rule(), finding.severity().id());
    line("         %s", finding.message());
    line("  where  %s", Summary.where(finding));
    line("  reason %s", reason(passed.acceptance()));
    line("");
  }

  private void expired(Acceptance acceptance) {
    line(
        "EXPIRED  the acceptance of %s %s held until %s: renew it or mend the break",
        acceptance.rule(), acceptance.fingerprint(), acceptance.until().orElseThrow());
  }

  private void unused(Acceptance acceptance) {
    line(
        "UNUSED   nothing is left of %s %s: remove its acceptance",
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
