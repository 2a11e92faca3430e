package dev.concordat.checker.policy;

import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import java.util.List;

/**
 * Whether a change may ship.
 *
 * @param findings most harmful first, then by place
 * @param oldDiagnostics what could not be understood in the old contract
 * @param newDiagnostics what could not be understood in the new contract
 */
public record Verdict(
    Outcome outcome,
    Bump requiredBump,
    Policy policy,
    List<Finding> findings,
    List<Diagnostic> oldDiagnostics,
    List<Diagnostic> newDiagnostics) {

  public Verdict {
    findings = List.copyOf(findings);
    oldDiagnostics = List.copyOf(oldDiagnostics);
    newDiagnostics = List.copyOf(newDiagnostics);
  }

  /** How many findings have that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
