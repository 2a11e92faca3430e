package dev.concordat.checker.policy;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.rules.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers findings and sums them up. */
public final class VerdictWriter {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::exchange)
          .thenComparing(Finding::position)
          .thenComparing(Finding::pointer)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final Policy policy;
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  public VerdictWriter(Policy policy) {
    this.policy = policy;
  }

  /** Adds a finding; when both senses of a comparison make it, the more harmful one stays. */
  public void add(Finding finding) {
    findings.merge(
        finding.fingerprint() + finding.before() + finding.after(),
        finding,
        (a, b) -> a.severity().compareTo(b.severity()) <= 0 ? a : b);
  }

  /** The verdict on the change from one contract to the other. */
  public Verdict write(Contract before, Contract after) {
    boolean lenient = policy.mode() == CompatibilityMode.NONE;
    List<Finding> sorted =
        findings.values().stream()
            .map(finding -> lenient ? finding.harmless() : finding)
            .sorted(ORDER)
            .toList();
    var acceptances = new Acceptances(policy, sorted);
    return new Verdict(
        acceptances.isEverythingAccepted() ? Outcome.SAFE : outcome(acceptances.counted()),
        bump(outcome(sorted), sorted, before, after), // a break is one, whoever accepts it
        policy,
        acceptances.counted(),
        acceptances.accepted(),
        acceptances.expired(),
        acceptances.unused(),
        before.diagnostics(),
        after.diagnostics());
  }

  private static Outcome outcome(List<Finding> sorted) {
    if (sorted.isEmpty()) {
      return Outcome.NONE;
    }
    return switch (sorted.get(0).severity()) {
      case BREAKING -> Outcome.BREAKING;
      case RISKY -> Outcome.RISKY;
      case SAFE -> Outcome.SAFE;
    };
  }

  private static Bump bump(
      Outcome outcome, List<Finding> findings, Contract before, Contract after) {
    return switch (outcome) {
      case BREAKING -> Bump.MAJOR;
      case RISKY -> Bump.MINOR;
      case SAFE ->
          findings.stream().allMatch(finding -> finding.rule().endsWith("-reshaped"))
              ? Bump.PATCH
              : Bump.MINOR;
      case NONE -> before.document().saysTheSameAs(after.document()) ? Bump.NONE : Bump.PATCH;
    };
  }
}
