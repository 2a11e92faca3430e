package dev.concordat.maven;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.VersionSummary;
import dev.concordat.checker.policy.Bump;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comparison in words. */
final class VerdictText {
  private final Comparison comparison;

  VerdictText(Comparison comparison) {
    this.comparison = comparison;
  }

  /** One line: {@code orders.yaml: 1 breaking change, 2 safe changes since 1.0.0}. */
  String summary() {
    return "%s: %s since %s"
        .formatted(comparison.contract().label(), changes(), comparison.baseline().label());
  }

  /** Why the build fails, whom to ask, and what to do. */
  String failure(FailOn failOn) {
    List<String> parts = new ArrayList<>();
    parts.add("\n" + summary());
    owner().ifPresent(owner -> parts.add("owner     " + owner + "\n"));
    comparison.breaks(failOn::failsOn).forEach(found -> parts.add(BreakText.of(found)));
    parts.add(nextStep());
    return String.join("\n", parts);
  }

  private String changes() {
    Verdict verdict = comparison.verdict();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = verdict.count(severity);
      if (count > 0) {
        counts.add("%d %s %s".formatted(count, severity.id(), count == 1 ? "change" : "changes"));
      }
    }
    return counts.isEmpty() ? "nothing changed that matters" : String.join(", ", counts);
  }

  private Optional<String> owner() {
    return comparison.baseline().registered().map(registered -> registered.owner().toString());
  }

  private String nextStep() {
    return """
        Next: change the contract as each "fix" says, or keep the old form beside the new one.
        If the change is wanted as it is, it needs %s: agree on it with those who use the
        contract, build with -Dconcordat.failOn=never, publish with -Dconcordat.acceptBreaking="why"."""
        .formatted(nextVersion());
  }

  private String nextVersion() {
    Bump bump = comparison.verdict().requiredBump();
    return bump == Bump.MAJOR
        ? nextMajor().map(next -> "version " + next).orElse("a new major version")
        : "a new %s version".formatted(bump.id());
  }

  private Optional<String> nextMajor() {
    return comparison
        .baseline()
        .summary()
        .flatMap(ContractSummary::latest)
        .map(VersionSummary::version)
        .map(version -> version.split("\\.", 2)[0])
        .filter(major -> major.matches("\\d{1,9}"))
        .map(major -> Long.parseLong(major) + 1 + ".0.0");
  }
}
