package dev.concordat.checker;

import dev.concordat.checker.diff.Change;
import dev.concordat.checker.diff.Comparison;
import dev.concordat.checker.diff.ContractDiff;
import dev.concordat.checker.diff.Sense;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.policy.VerdictWriter;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Judge;
import dev.concordat.checker.schema.Kernel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entry point: if this change ships, who breaks, where, and what proves it? */
public final class ContractChecker {

  /**
   * Compares two versions of a contract.
   *
   * @param before the version that is in use
   * @param after the version that is to replace it
   */
  public Verdict check(Contract before, Contract after, Policy policy) {
    return check(List.of(before), after, policy);
  }

  /**
   * Compares a version with several earlier ones: with all of them under a transitive mode, else
   * with the last. What shows against several of them is told once, against the latest.
   *
   * @param before the versions that are in use, the oldest first
   * @param after the version that is to replace them
   */
  public Verdict check(List<Contract> before, Contract after, Policy policy) {
    var writer = new VerdictWriter(policy);
    Set<String> told = new HashSet<>();
    int first = policy.mode().isTransitive() ? 0 : before.size() - 1;
    for (int i = before.size() - 1; i >= first; i--) {
      List<Finding> findings = findings(before.get(i), after, policy);
      findings.stream().filter(each -> !told.contains(each.fingerprint())).forEach(writer::add);
      findings.forEach(each -> told.add(each.fingerprint()));
    }
    return writer.write(before.get(before.size() - 1), after);
  }

  private static List<Finding> findings(Contract before, Contract after, Policy policy) {
    List<Finding> findings = new ArrayList<>();
    Set<Sense> senses = policy.mode().senses();
    // Nobody has to work with anybody under NONE; what differs is told all the same.
    for (Sense sense : senses.isEmpty() ? EnumSet.of(Sense.BACKWARD) : senses) {
      var judge = new Judge(sense, policy.weights());
      for (Change change : ContractDiff.between(before, after, comparison(sense, policy))) {
        findings.add(judge.judge(change));
      }
    }
    return findings;
  }

  private static Comparison comparison(Sense sense, Policy policy) {
    return new Comparison(
        sense, policy.contentModel(), policy.steps(), policy.today(), Kernel::containment);
  }
}
