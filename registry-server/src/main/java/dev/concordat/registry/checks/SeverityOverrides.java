package dev.concordat.registry.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a policy makes of findings: rule id to breaking, risky, safe or off. */
public record SeverityOverrides(Map<String, String> severities) {
  private static final String OFF = "off";

  /** Copies. */
  public SeverityOverrides {
    severities = Map.copyOf(severities);
  }

  /** The result as the policy sees it. Where nobody has to work with anybody nothing is raised. */
  public CheckResult applyTo(CheckResult result) {
    boolean speaks =
        result.findings().stream().anyMatch(finding -> severities.containsKey(finding.rule()));
    if (!speaks || result.mode().equals("NONE")) {
      return result;
    }
    List<Finding> findings =
        result.findings().stream()
            .filter(finding -> !OFF.equals(severities.get(finding.rule())))
            .map(this::judge)
            .sorted(Comparator.comparingInt(finding -> Severities.rank(finding.severity())))
            .toList();
    return result.with(findings);
  }

  private Finding judge(Finding finding) {
    return finding.as(severities.getOrDefault(finding.rule(), finding.severity()));
  }
}
