package dev.concordat.registry.lint;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the ruleset of a contract says about a document.
 *
 * @param level off, warn or enforce: what comes of it when the document is published
 * @param counts findings by severity, those that are left out counted
 * @param findings the most harmful first
 * @param omitted how many are left out
 */
@Serdeable
public record LintReport(
    String level, Map<String, Integer> counts, List<LintMessage> findings, int omitted) {
  private static final int SHOWN = 500;

  /** Nobody has looked. */
  static final LintReport NONE = new LintReport("off", Map.of(), List.of(), 0);

  static LintReport of(LintLevel level, List<LintFinding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (LintSeverity severity : LintSeverity.values()) {
      counts.put(
          severity.id(),
          Math.toIntExact(
              findings.stream().filter(finding -> finding.severity() == severity).count()));
    }
    return new LintReport(
        level.id(),
        counts,
        findings.stream()
            .sorted(Comparator.comparing(LintFinding::severity))
            .limit(SHOWN)
            .map(LintMessage::of)
            .toList(),
        Math.max(0, findings.size() - SHOWN));
  }

  /** Whether the policy refuses such a document. */
  public boolean refuses() {
    return level.equals(LintLevel.ENFORCE.id()) && errors() > 0;
  }

  /** How many findings are errors. */
  public int errors() {
    return counts.getOrDefault(LintSeverity.ERROR.id(), 0);
  }

  LintReport under(LintLevel other) {
    return new LintReport(other.id(), counts, findings, omitted);
  }
}
