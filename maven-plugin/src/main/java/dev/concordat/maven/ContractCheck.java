package dev.concordat.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Checks one contract after the other by the same terms. */
record ContractCheck(Baselines baselines, PolicyChoice policy, FailOn failOn, CheckLog log) {

  /** Why the contract fails the build: a text for each version that it breaks. */
  List<String> failures(LocalContract contract) throws MojoExecutionException {
    BaselineSource source = baselines.of(contract);
    List<Baseline> found = source.baselinesOf(contract);
    if (found.isEmpty()) {
      log.isNew(contract, source);
    }
    List<String> failures = new ArrayList<>();
    for (Baseline baseline : found) {
      Comparison comparison = Comparison.of(contract, baseline, policy.over(baseline.summary()));
      log.compared(comparison, failOn);
      if (!comparison.breaks(failOn::failsOn).isEmpty()) {
        failures.add(new VerdictText(comparison).failure(failOn));
      }
    }
    return failures;
  }
}
