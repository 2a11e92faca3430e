package dev.concordat.checker.report;

import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.source.JsonText;
import java.util.Optional;

/** A verdict as a page that needs nothing else: no scripts, nothing loaded. */
public final class HtmlReport {
  private final StringBuilder body = new StringBuilder();
  private final Verdict verdict;

  private HtmlReport(Verdict verdict) {
    this.verdict = verdict;
  }

  /**
   * @param contract the title
   */
  public static String of(String contract, Verdict verdict) {
    var report = new HtmlReport(verdict);
    report.write(contract);
    return HtmlPage.of(contract, report.body.toString());
  }

  private void write(String contract) {
    String outcome = verdict.outcome().id();
    add(
        "<h1>%s: <span class=\"%s\">%s</span></h1>\n",
        HtmlPage.escaped(contract), outcome, outcome);
    add("<p>%s</p>\n", HtmlPage.escaped(Summary.of(verdict)));
    verdict.findings().forEach(finding -> finding(finding, Optional.empty()));
    verdict.accepted().forEach(passed -> finding(passed.finding(), Optional.of(reason(passed))));
  }

  private static String reason(Accepted passed) {
    return passed.acceptance().reason()
        + passed.acceptance().by().map(by -> ", says " + by).orElse("")
        + passed.acceptance().until().map(until -> ", until " + until).orElse("");
  }

  private void finding(Finding finding, Optional<String> accepted) {
    String severity = finding.severity().id();
    add("<article>\n<h2><span class=\"%s\">%s</span> ", severity, severity);
    add("%s</h2>\n<dl>\n", HtmlPage.escaped(finding.message()));
    row("rule", Optional.of(finding.rule()));
    row("who", Optional.of(Summary.where(finding)).filter(where -> !where.isEmpty()));
    row("old", finding.before().map(place -> place + " " + place.pointer()));
    row("new", finding.after().map(place -> place + " " + place.pointer()));
    row("why", Optional.of(finding.why()));
    row(
        "proof",
        finding
            .witness()
            .map(
                witness ->
                    JsonText.of(witness.instance())
                        + " ("
                        + Summary.proof(verdict, finding)
                        + ")"));
    row("fix", finding.hint());
    row("accepted", accepted);
    row("fingerprint", Optional.of(finding.fingerprint()));
    add("</dl>\n</article>\n");
  }

  private void row(String name, Optional<String> value) {
    value.ifPresent(text -> add("<dt>%s</dt><dd>%s</dd>\n", name, HtmlPage.escaped(text)));
  }

  private void add(String format, Object... arguments) {
    body.append(String.format(format, arguments));
  }
}
