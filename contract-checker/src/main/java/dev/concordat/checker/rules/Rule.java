package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.Optional;

/**
 * What one kind of change means.
 *
 * @param direction the direction it speaks of; none for what has no direction
 * @param severity when the owner moves to the new version and the others do not (backward)
 * @param why one sentence: why it breaks whom, or why it does not
 * @param hint how to make the change safely; empty when it is safe
 */
public record Rule(
    Optional<Direction> direction,
    Element element,
    Action action,
    Severity severity,
    String why,
    String hint) {

  /** The public name, never changed and never used for something else. */
  public String id() {
    String side = direction.map(d -> d == Direction.ACCEPTED ? "request-" : "response-").orElse("");
    return side + element.id() + "-" + action.id();
  }
}
