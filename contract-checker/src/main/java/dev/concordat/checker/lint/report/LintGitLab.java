package dev.concordat.checker.lint.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import java.util.List;

/** Findings as GitLab shows them in merge requests: its Code Quality format. */
final class LintGitLab {
  private LintGitLab() {}

  static ArrayNode of(List<LintedFile> files) {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    files.forEach(file -> file.findings().forEach(finding -> issues.add(issue(finding))));
    return issues;
  }

  private static ObjectNode issue(LintFinding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("description", finding.message());
    json.put("check_name", finding.rule());
    json.put("fingerprint", finding.fingerprint());
    json.put("severity", severity(finding.severity()));
    ObjectNode location = json.putObject("location");
    location.put("path", finding.location().file());
    location.putObject("lines").put("begin", Math.max(1, finding.location().line()));
    return json;
  }

  private static String severity(LintSeverity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARN -> "major";
      case INFO -> "minor";
      case HINT -> "info";
    };
  }
}
