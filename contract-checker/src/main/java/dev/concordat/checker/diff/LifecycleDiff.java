package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import java.time.LocalDate;
import java.util.Optional;

/** Compares how long something is promised to stay as it is. */
final class LifecycleDiff {
  private final Changes changes;
  private final Optional<LocalDate> today;

  LifecycleDiff(Comparison comparison, Changes changes) {
    this.changes = changes;
    this.today = comparison.today();
  }

  /** One thing in both versions. */
  private record Pair(Change.Reach reach, Node before, Node after, Lifecycle was, Lifecycle is) {}

  void compare(Change.Reach reach, Node before, Node after) {
    var pair = new Pair(reach, before, after, Lifecycle.of(before), Lifecycle.of(after));
    if (pair.was.equals(pair.is)) {
      return;
    }
    if (pair.was.deprecated() == pair.is.deprecated()) {
      sunset(pair);
    } else {
      deprecation(pair);
    }
    stability(pair);
  }

  private void deprecation(Pair pair) {
    boolean added = pair.is.deprecated();
    tell(pair, Element.DEPRECATION, added ? Action.ADDED : Action.REMOVED, sunsets(pair));
    if (added && pair.is.end().isEmpty()) {
      tell(pair, Element.SUNSET, Action.UNDECIDED, sunsets(pair));
    } else if (pair.is.ended(today).isPresent()) {
      tell(pair, Element.SUNSET, Action.NARROWED, sunsets(pair));
    } else if (pair.was.ended(today).isPresent()) {
      tell(pair, Element.SUNSET, Action.WIDENED, sunsets(pair));
    }
  }

  /** The end of something that was deprecated before and still is. */
  private void sunset(Pair pair) {
    boolean sameDay = pair.was.end().isPresent() && pair.was.end().equals(pair.is.end());
    if (!sameDay && !pair.was.sunset().equals(pair.is.sunset())) {
      tell(pair, Element.SUNSET, sunsetAction(pair.was, pair.is), sunsets(pair));
    }
  }

  private static Action sunsetAction(Lifecycle was, Lifecycle is) {
    if (was.sunset().isEmpty() && is.end().isPresent()) {
      return Action.ADDED;
    }
    if (is.sunset().isEmpty() && was.end().isPresent()) {
      return Action.REMOVED;
    }
    if (was.end().isEmpty() || is.end().isEmpty()) {
      return Action.UNDECIDED;
    }
    return is.end().get().isBefore(was.end().get()) ? Action.NARROWED : Action.WIDENED;
  }

  private void stability(Pair pair) {
    Optional<Stability> was = pair.was.level();
    Optional<Stability> is = pair.is.level();
    var levels = new Values(pair.was.stability(), pair.is.stability());
    if (was.isEmpty() || is.isEmpty()) {
      if (!levels.was.equals(levels.is)) {
        tell(pair, Element.STABILITY, Action.UNDECIDED, levels);
      }
    } else if (!was.equals(is)) {
      boolean less = is.get().compareTo(was.get()) < 0;
      tell(pair, Element.STABILITY, less ? Action.NARROWED : Action.WIDENED, levels);
    }
  }

  private record Values(Optional<String> was, Optional<String> is) {}

  private static Values sunsets(Pair pair) {
    return new Values(pair.was.sunset(), pair.is.sunset());
  }

  private void tell(Pair pair, Element element, Action action, Values values) {
    changes.plain(
        element,
        action,
        Optional.empty(),
        pair.reach,
        element.id(),
        pair.before,
        pair.after,
        values.was,
        values.is);
  }
}
