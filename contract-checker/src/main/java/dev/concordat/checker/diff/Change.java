package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A fact: what differs, without a judgement.
 *
 * @param reaches the exchanges and positions that show it, in document order, at least one unless
 *     the change is about the whole document
 * @param pointer JSON Pointer inside the position's schema, references followed; empty when the
 *     change is about the position itself
 * @param subject what the change is about, for people: a property's name, a keyword
 * @param was what stood there before, for people
 * @param is what stands there now, for people
 */
public record Change(
    Element element,
    Action action,
    Optional<Direction> direction,
    List<Reach> reaches,
    String pointer,
    String subject,
    Optional<String> was,
    Optional<String> is,
    Optional<Location> before,
    Optional<Location> after,
    Evidence evidence) {

  public Change {
    reaches = List.copyOf(reaches);
  }

  /**
   * A position that shows a change.
   *
   * @param exchange label of the exchange
   * @param position label of the position; empty for the exchange itself
   */
  public record Reach(String exchange, String position, Promise promise) {

    public Reach(String exchange, String position) {
      this(exchange, position, Promise.FIRM);
    }

    /** A position of the same exchange. */
    Reach at(String inner) {
      return new Reach(exchange, inner, promise);
    }

    /** The same, promised no more firmly than that. */
    Reach under(Promise most) {
      return new Reach(exchange, position, promise.weaker(most));
    }
  }

  /** The firmest promise that the change touches. */
  public Promise promise() {
    return reaches.stream().map(Reach::promise).min(Promise::compareTo).orElse(Promise.FIRM);
  }
}
