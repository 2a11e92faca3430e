package dev.concordat.maven;

import dev.concordat.checker.check.Compared;
import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.VersionSummary;
import dev.concordat.checker.policy.Bump;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.report.BreakText;
import dev.concordat.checker.report.Breaks;
import dev.concordat.checker.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A compared in words. */
final class VerdictText {
  private final Compared compared;

  VerdictText(Compared compared) {
    this.compared = compared;
  }

  /** One line: {@code orders.yaml: 1 breaking change, 2 safe changes since 1.0.0}. */
  String summary() {
    return "%s: %s since %s"
        .formatted(compared.contract().label(), changes(), compared.baseline().label());
  }

  boolean hasFailures(FailOn failOn) {
    return compared.verdict().findings().stream()
        .anyMatch(finding -> failOn.failsOn(finding.severity()));
  }

  /** Why the build fails, whom to ask, and what to do. */
  String failure(FailOn failOn) {
    List<String> parts = new ArrayList<>();
    parts.add("\n" + summary());
    owner().ifPresent(owner -> parts.add("owner     " + owner + "\n"));
    Breaks.of(compared.verdict(), compared, failOn::failsOn)
        .forEach(found -> parts.add(BreakText.of(found)));
    parts.add(nextStep());
    return String.join("\n", parts);
  }

  private String changes() {
    Verdict verdict = compared.verdict();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = verdict.count(severity);
      if (count > 0) {
        counts.add("%d %s %s".formatted(count, severity.id(), count == 1 ? "change" : "changes"));
      }
    }
    if (!verdict.accepted().isEmpty()) {
      counts.add("%d accepted".formatted(verdict.accepted().size()));
    }
    return counts.isEmpty() ? "nothing changed that matters" : String.join(", ", counts);
  }

  private Optional<String> owner() {
    return compared.baseline().registered().map(registered -> registered.owner().toString());
  }

  private String nextStep() {
    return """
        Next: change the contract as each "fix" says, or keep the old form beside the new one.
        If the change is wanted as it is, it needs %s: agree on it with those who use the
        contract, put the "accept" lines under accepted in concordat.yaml, with the reason and the last
        day, and publish with -Dconcordat.acceptBreaking="why"."""
        .formatted(nextVersion());
  }

  private String nextVersion() {
    Bump bump = compared.verdict().requiredBump();
    return bump == Bump.MAJOR
        ? nextMajor().map(next -> "version " + next).orElse("a new major version")
        : "a new %s version".formatted(bump.id());
  }

  private Optional<String> nextMajor() {
    return compared
        .baseline()
        .summary()
        .flatMap(ContractSummary::latest)
        .map(VersionSummary::version)
        .map(version -> version.split("\\.", 2)[0])
        .filter(major -> major.matches("\\d{1,9}"))
        .map(major -> Long.parseLong(major) + 1 + ".0.0");
  }
}
