package dev.concordat.checker;

import dev.concordat.checker.diff.Change;
import dev.concordat.checker.diff.Comparison;
import dev.concordat.checker.diff.ContractDiff;
import dev.concordat.checker.diff.Sense;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.policy.VerdictWriter;
import dev.concordat.checker.rules.Judge;
import dev.concordat.checker.schema.Kernel;
import java.util.EnumSet;
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
    var writer = new VerdictWriter(policy);
    Set<Sense> senses = policy.mode().senses();
    // Nobody has to work with anybody under NONE; what differs is told all the same.
    for (Sense sense : senses.isEmpty() ? EnumSet.of(Sense.BACKWARD) : senses) {
      var judge = new Judge(sense, policy.weights());
      for (Change change : ContractDiff.between(before, after, comparison(sense, policy))) {
        writer.add(judge.judge(change));
      }
    }
    return writer.write(before, after);
  }

  private static Comparison comparison(Sense sense, Policy policy) {
    return new Comparison(
        sense, policy.contentModel(), policy.steps(), policy.today(), Kernel::containment);
  }
}
