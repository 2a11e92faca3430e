package dev.concordat.checker.policy;

import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import java.util.List;

/**
 * Whether a change may ship.
 *
 * @param findings those that count, most harmful first, then by place
 * @param accepted those that were let through
 * @param expired acceptances that do not hold any more, though their findings are there
 * @param unused acceptances whose findings are not there any more
 * @param oldDiagnostics what could not be understood in the old contract
 * @param newDiagnostics what could not be understood in the new contract
 */
public record Verdict(
    Outcome outcome,
    Bump requiredBump,
    Policy policy,
    List<Finding> findings,
    List<Accepted> accepted,
    List<Acceptance> expired,
    List<Acceptance> unused,
    List<Diagnostic> oldDiagnostics,
    List<Diagnostic> newDiagnostics) {

  public Verdict {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    expired = List.copyOf(expired);
    unused = List.copyOf(unused);
    oldDiagnostics = List.copyOf(oldDiagnostics);
    newDiagnostics = List.copyOf(newDiagnostics);
  }

  /** How many findings have that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
