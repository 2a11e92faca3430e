package dev.concordat.checker.policy;

import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts out which findings were accepted, and which acceptances are good for nothing any more. */
final class Acceptances {
  private final Policy policy;
  private final List<Finding> counted = new ArrayList<>();
  private final List<Accepted> accepted = new ArrayList<>();

  Acceptances(Policy policy, List<Finding> findings) {
    this.policy = policy;
    findings.forEach(this::sort);
  }

  private void sort(Finding finding) {
    Optional<Acceptance> word =
        finding.severity() == Severity.SAFE
            ? Optional.empty()
            : policy.accepted().stream()
                .filter(acceptance -> acceptance.speaksOf(finding))
                .filter(acceptance -> !acceptance.isOver(policy.today()))
                .findFirst();
    word.ifPresentOrElse(
        acceptance -> accepted.add(new Accepted(finding, acceptance)), () -> counted.add(finding));
  }

  /** The findings that nobody let through. */
  List<Finding> counted() {
    return counted;
  }

  List<Accepted> accepted() {
    return accepted;
  }

  /** True when something was found, and somebody let all of it through. */
  boolean isEverythingAccepted() {
    return counted.isEmpty() && !accepted.isEmpty();
  }

  /** Those that are over although the finding is still there. */
  List<Acceptance> expired() {
    return policy.accepted().stream()
        .filter(acceptance -> acceptance.isOver(policy.today()))
        .filter(acceptance -> counted.stream().anyMatch(acceptance::speaksOf))
        .toList();
  }

  /** Those whose finding is not there any more. */
  List<Acceptance> unused() {
    return policy.accepted().stream()
        .filter(acceptance -> counted.stream().noneMatch(acceptance::speaksOf))
        .filter(
            acceptance ->
                accepted.stream().noneMatch(passed -> acceptance.speaksOf(passed.finding())))
        .toList();
  }
}
