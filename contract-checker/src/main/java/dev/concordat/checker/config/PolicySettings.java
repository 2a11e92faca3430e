package dev.concordat.checker.config;

import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.rules.Weights;
import dev.concordat.checker.schema.ContentModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parts of a policy that somebody chose.
 *
 * @param steps how many steps a question to the kernel may take before the answer is undecided
 * @param severities by rule id
 */
public record PolicySettings(
    Optional<CompatibilityMode> mode,
    Optional<ContentModel> contentModel,
    Optional<Category> category,
    OptionalInt steps,
    Map<String, Severity> severities) {
  public static final PolicySettings NONE =
      new PolicySettings(
          Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Map.of());

  public PolicySettings {
    severities = Map.copyOf(severities);
  }

  /** The policy with what was chosen; everything else stays. */
  public Policy over(Policy policy) {
    Map<String, Severity> all = new HashMap<>(policy.weights().severities());
    all.putAll(severities);
    return policy
        .with(mode.orElse(policy.mode()))
        .with(contentModel.orElse(policy.contentModel()))
        .withSteps(steps.orElse(policy.steps()))
        .with(new Weights(category.orElse(policy.weights().category()), all));
  }
}
