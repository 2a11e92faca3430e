package dev.concordat.checker.report;

import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
    return page()
        .replace("{{body}}", report.body.toString())
        .replace("{{title}}", escaped(contract));
  }

  private void write(String contract) {
    String outcome = verdict.outcome().id();
    add("<h1>%s: <span class=\"%s\">%s</span></h1>\n", escaped(contract), outcome, outcome);
    add("<p>%s</p>\n", escaped(Summary.of(verdict)));
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
    add("%s</h2>\n<dl>\n", escaped(finding.message()));
    row("rule", Optional.of(finding.rule()));
    row("who", Optional.of(Summary.where(finding)).filter(where -> !where.isEmpty()));
    row("old", finding.before().map(place -> place + " " + place.pointer()));
    row("new", finding.after().map(place -> place + " " + place.pointer()));
    row("why", Optional.of(finding.why()));
    row(
        "proof",
        finding
            .witness()
            .map(witness -> witness.instance() + " (" + Summary.proof(verdict, finding) + ")"));
    row("fix", finding.hint());
    row("accepted", accepted);
    row("fingerprint", Optional.of(finding.fingerprint()));
    add("</dl>\n</article>\n");
  }

  private void row(String name, Optional<String> value) {
    value.ifPresent(text -> add("<dt>%s</dt><dd>%s</dd>\n", name, escaped(text)));
  }

  private void add(String format, Object... arguments) {
    body.append(String.format(format, arguments));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String page() {
    try (InputStream page = HtmlReport.class.getResourceAsStream("/report/page.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
