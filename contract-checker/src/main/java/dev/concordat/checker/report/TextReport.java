package dev.concordat.checker.report;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import java.util.List;
import java.util.Locale;

/** A verdict as people read it in a console. */
public final class TextReport {
  private static final int EXCHANGES = 3;

  private final StringBuilder text = new StringBuilder();

  private TextReport() {}

  public static String of(Verdict verdict) {
    var report = new TextReport();
    verdict.oldDiagnostics().forEach(diagnostic -> report.diagnostic("old", diagnostic));
    verdict.newDiagnostics().forEach(diagnostic -> report.diagnostic("new", diagnostic));
    verdict.findings().forEach(report::finding);
    verdict.accepted().forEach(report::accepted);
    verdict.expired().forEach(report::expired);
    verdict.unused().forEach(report::unused);
    report.summary(verdict);
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
      line("  where  %s", where(finding));
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
                    witness.instance(),
                    witness.confirmed() ? proof(finding) : "not confirmed by a validator"));
    finding.hint().ifPresent(hint -> line("  next   %s", hint));
    line("");
  }

  private void accepted(Accepted passed) {
    Finding finding = passed.finding();
    line("ACCEPTED %s (%s)", finding.rule(), finding.severity().id());
    line("         %s", finding.message());
    line("  where  %s", where(finding));
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

  private static String proof(Finding finding) {
    boolean emitted = finding.direction().filter(d -> d == Direction.EMITTED).isPresent();
    return emitted ? "valid now, rejected before" : "valid before, rejected now";
  }

  private static String where(Finding finding) {
    List<String> all = finding.exchanges();
    String shown = String.join(", ", all.subList(0, Math.min(EXCHANGES, all.size())));
    String more = all.size() > EXCHANGES ? " and %d more".formatted(all.size() - EXCHANGES) : "";
    String position = finding.position().isEmpty() ? "" : "  " + finding.position();
    String pointer = finding.pointer().isEmpty() ? "" : "  #" + finding.pointer();
    return shown + more + position + pointer;
  }

  private void summary(Verdict verdict) {
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

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
  }
}
