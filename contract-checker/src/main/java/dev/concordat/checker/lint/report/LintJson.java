package dev.concordat.checker.lint.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import java.util.List;

/** Findings for programs; {@code schemas/lint-result.schema.json} describes it. */
final class LintJson {
  private LintJson() {}

  static ObjectNode of(List<LintedFile> files) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode contracts = json.putArray("contracts");
    for (LintedFile file : files) {
      ObjectNode contract = contracts.addObject();
      contract.put("file", file.file());
      ObjectNode counts = contract.putObject("counts");
      for (LintSeverity severity : LintSeverity.values()) {
        counts.put(severity.id(), file.count(severity));
      }
      ArrayNode findings = contract.putArray("findings");
      file.findings().forEach(finding -> findings.add(finding(finding)));
    }
    return json;
  }

  private static ObjectNode finding(LintFinding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("rule", finding.rule());
    json.put("severity", finding.severity().id());
    json.put("message", finding.message());
    json.put("file", finding.location().file());
    json.put("pointer", finding.location().pointer());
    json.put("line", finding.location().line());
    json.put("column", finding.location().column());
    json.put("fingerprint", finding.fingerprint());
    finding.documentation().ifPresent(url -> json.put("documentation", url));
    return json;
  }
}
