package dev.concordat.registry.policies;

import java.util.Map;

/** Who may let a break through. */
public enum ApprovalPolicy {
  /** Whoever publishes, with a reason. */
  SELF,
  /** Approvers, in a review that the break opens. */
  REVIEW;

  static final Map<String, ApprovalPolicy> WORDS = Words.of(values());
}
