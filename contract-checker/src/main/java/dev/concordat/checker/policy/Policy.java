package dev.concordat.checker.policy;

import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.schema.Terms;

/**
 * What users ask of a comparison.
 *
 * @param steps how many pairs of schemas the kernel may look at for one payload before it gives up
 */
public record Policy(CompatibilityMode mode, ContentModel contentModel, int steps) {
  public static final Policy DEFAULT =
      new Policy(CompatibilityMode.BACKWARD, ContentModel.DOCUMENTED, Terms.DEFAULT_STEPS);

  public Policy(CompatibilityMode mode, ContentModel contentModel) {
    this(mode, contentModel, Terms.DEFAULT_STEPS);
  }
}
