package dev.concordat.checker.lint.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.report.SarifLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for code scanning: SARIF 2.1.0 (OASIS). */
final class LintSarif {
  private LintSarif() {}

  static ObjectNode of(List<LintedFile> files) {
    List<LintFinding> findings = files.stream().flatMap(file -> file.findings().stream()).toList();
    ObjectNode sarif = JsonNodeFactory.instance.objectNode();
    sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    sarif.put("version", "2.1.0");
    ObjectNode run = sarif.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Concordat");
    rules(driver.putArray("rules"), findings);
    ArrayNode results = run.putArray("results");
    findings.forEach(finding -> results.add(result(finding)));
    return sarif;
  }

  /** The rules that spoke. */
  private static void rules(ArrayNode into, List<LintFinding> findings) {
    Map<String, LintFinding> first = new LinkedHashMap<>();
    findings.forEach(finding -> first.putIfAbsent(finding.rule(), finding));
    first.forEach(
        (id, finding) -> {
          ObjectNode rule = into.addObject();
          rule.put("id", id);
          finding.documentation().ifPresent(url -> rule.put("helpUri", url));
        });
  }

  private static ObjectNode result(LintFinding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("ruleId", finding.rule());
    json.put("level", level(finding.severity()));
    json.putObject("message").put("text", finding.message());
    json.putArray("locations").add(SarifLocation.of(finding.location()));
    json.putObject("partialFingerprints").put("concordat/v1", finding.fingerprint());
    return json;
  }

  private static String level(LintSeverity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case INFO, HINT -> "note";
    };
  }
}
