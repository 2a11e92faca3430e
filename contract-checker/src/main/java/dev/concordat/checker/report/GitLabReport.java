package dev.concordat.checker.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;

/** A verdict as GitLab shows it in merge requests: its Code Quality format. */
public final class GitLabReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GitLabReport() {}

  public static ArrayNode of(Verdict verdict) {
    ArrayNode issues = JSON.arrayNode();
    verdict.findings().forEach(finding -> issues.add(issue(finding)));
    return issues;
  }

  private static ObjectNode issue(Finding finding) {
    ObjectNode json = JSON.objectNode();
    String where = Summary.where(finding);
    json.put("description", finding.message() + (where.isEmpty() ? "" : " (" + where + ")"));
    json.put("check_name", finding.rule());
    json.put("fingerprint", finding.fingerprint());
    json.put("severity", severity(finding.severity()));
    ObjectNode location = json.putObject("location");
    Summary.place(finding)
        .ifPresentOrElse(
            place -> {
              location.put("path", place.file());
              location.putObject("lines").put("begin", Math.max(1, place.line()));
            },
            () -> {
              location.put("path", "");
              location.putObject("lines").put("begin", 1);
            });
    return json;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case BREAKING -> "blocker";
      case RISKY -> "major";
      case SAFE -> "info";
    };
  }
}
