package dev.concordat.checker.schema;

import dev.concordat.checker.model.Direction;
import java.util.Optional;

/**
 * The terms of a comparison.
 *
 * @param contentModel how the writer's objects are read
 * @param direction which of {@code readOnly} and {@code writeOnly} counts in OpenAPI schemas; none
 *     where they are annotations only
 * @param steps how many steps a question may take before the answer is undecided
 */
public record Terms(ContentModel contentModel, Optional<Direction> direction, int steps) {
  public static final int DEFAULT_STEPS = 200_000;
}
