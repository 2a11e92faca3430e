package dev.concordat.maven;

import dev.concordat.checker.baseline.BaselineSource;
import dev.concordat.checker.check.Compared;
import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.rules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one contract after the other by the same terms. */
final class ContractCheck {
  private final ProjectCheck project;
  private final FailOn failOn;
  private final CheckLog log;
  private final Optional<CheckMarkers> markers;

  /** What every comparison had no use for; empty until there was one. */
  private Optional<Set<Acceptance>> unused = Optional.empty();

  /** Whether what has no use here has no use at all. */
  private boolean seesAll;

  /**
   * @param markers remembers what was checked; none to check all of it
   * @param seesAll whether the settings are about these contracts and no others
   */
  ContractCheck(
      ProjectCheck project,
      FailOn failOn,
      CheckLog log,
      Optional<CheckMarkers> markers,
      boolean seesAll) {
    this.project = project;
    this.failOn = failOn;
    this.log = log;
    this.markers = markers;
    this.seesAll = seesAll;
  }

  /** Why the contract fails the build: a text for each version that it breaks. */
  List<String> failures(ProjectContract contract) throws ProjectException {
    BaselineSource source = project.baselines().of(contract);
    if (markers.isPresent() && isAsBefore(contract, source, markers.get())) {
      return List.of();
    }
    List<Compared> found = project.check(contract, source);
    if (found.isEmpty()) {
      log.isNew(contract, source);
      seesAll = false;
    }
    List<String> failures = new ArrayList<>();
    for (Compared compared : found) {
      log.compared(compared, failOn);
      remember(compared.verdict().unused());
      var text = new VerdictText(compared);
      if (text.hasFailures(failOn)) {
        failures.add(text.failure(failOn));
      }
    }
    if (markers.isPresent() && !found.isEmpty() && found.stream().allMatch(this::isSettled)) {
      markers.get().write(contract, source, found);
    }
    return failures;
  }

  /** True when there is nothing that people ought to be told again. */
  private boolean isSettled(Compared compared) {
    Verdict verdict = compared.verdict();
    return verdict.count(Severity.BREAKING) == 0
        && verdict.count(Severity.RISKY) == 0
        && verdict.unused().isEmpty()
        && verdict.newDiagnostics().isEmpty();
  }

  private boolean isAsBefore(ProjectContract contract, BaselineSource source, CheckMarkers known)
      throws ProjectException {
    List<String> told = known.read(contract, source);
    told.forEach(log::unchanged);
    if (!told.isEmpty()) {
      seesAll = false;
    }
    return !told.isEmpty();
  }

  private void remember(List<Acceptance> useless) {
    Set<Acceptance> left = unused.orElseGet(() -> new LinkedHashSet<>(useless));
    left.retainAll(useless);
    unused = Optional.of(left);
  }

  /** Acceptances that no comparison had a use for. */
  void tellUnused() {
    if (seesAll) {
      unused.ifPresent(useless -> useless.forEach(log::unused));
    }
  }
}
