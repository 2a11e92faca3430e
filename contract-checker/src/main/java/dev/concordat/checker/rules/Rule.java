package dev.concordat.checker.rules;

import static dev.concordat.checker.model.Direction.EMITTED;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.Optional;

/**
 * What one kind of change means.
 *
 * @param direction the direction it speaks of; none for what has no direction
 * @param severity when the owner moves to the new version and the others do not (backward), to
 *     those who rely on what is documented
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

  /** The least that one has to rely on to be hit in full. */
  public Category category() {
    if (element == Element.OPERATION_ID) {
      return Category.CODEGEN;
    }
    return readersMayNotNotice() ? Category.CONTRACT : Category.WIRE;
  }

  /** How grave it is to those who rely on so much of a contract. */
  public Severity severity(Category relied) {
    return switch (category()) {
      case CODEGEN -> relied == Category.CODEGEN ? Severity.BREAKING : lowered(relied);
      case CONTRACT, WIRE -> lowered(relied);
    };
  }

  private Severity lowered(Category relied) {
    boolean within = category() == Category.WIRE || relied != Category.WIRE;
    return within ? severity : severity.lower();
  }

  /** Who reads a value seldom checks it, and who leaves it out gets some value all the same. */
  private boolean readersMayNotNotice() {
    return switch (element) {
      case RANGE, LENGTH, PATTERN, FORMAT -> direction.filter(EMITTED::equals).isPresent();
      case DEFAULT -> true;
      default -> false;
    };
  }
}
