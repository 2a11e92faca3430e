package dev.concordat.checker.policy;

import dev.concordat.checker.rules.Weights;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.schema.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What users ask of a comparison.
 *
 * @param steps how many pairs of schemas the kernel may look at for one payload before it gives up
 * @param weights how grave the rules are taken
 * @param accepted findings that are let through
 * @param today the day of the comparison; without it no date has passed
 */
public record Policy(
    CompatibilityMode mode,
    ContentModel contentModel,
    int steps,
    Weights weights,
    List<Acceptance> accepted,
    Optional<LocalDate> today) {
  public static final Policy DEFAULT =
      new Policy(CompatibilityMode.BACKWARD, ContentModel.DOCUMENTED);

  public Policy {
    accepted = List.copyOf(accepted);
  }

  /** A policy that takes the rules as they are and accepts nothing. */
  public Policy(CompatibilityMode mode, ContentModel contentModel) {
    this(mode, contentModel, Terms.DEFAULT_STEPS, Weights.DEFAULT, List.of(), Optional.empty());
  }

  public Policy with(CompatibilityMode other) {
    return new Policy(other, contentModel, steps, weights, accepted, today);
  }

  public Policy with(ContentModel other) {
    return new Policy(mode, other, steps, weights, accepted, today);
  }

  public Policy with(Weights other) {
    return new Policy(mode, contentModel, steps, other, accepted, today);
  }

  public Policy withSteps(int limit) {
    return new Policy(mode, contentModel, limit, weights, accepted, today);
  }

  public Policy accepting(List<Acceptance> findings) {
    return new Policy(mode, contentModel, steps, weights, findings, today);
  }

  public Policy on(LocalDate day) {
    return new Policy(mode, contentModel, steps, weights, accepted, Optional.of(day));
  }
}
