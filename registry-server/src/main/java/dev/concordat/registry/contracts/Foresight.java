package dev.concordat.registry.contracts;

import dev.concordat.registry.policies.EffectivePolicy;

/** How a candidate was judged, and under which policy, before its contract was locked. */
record Foresight(EffectivePolicy policy, Judgement judgement) {

  /**
   * Whether the same judgement would be made again: it was made with the latest version, that still
   * is the latest, and the policy is the same. A transitive mode looks at more than the latest.
   */
  boolean holds(RegisteredContract contract, EffectivePolicy policyNow) {
    return contract.latest().isPresent()
        && contract.latest().equals(judgement.against())
        && policy.equals(policyNow)
        && !policy.policy().mode().isTransitive();
  }
}
