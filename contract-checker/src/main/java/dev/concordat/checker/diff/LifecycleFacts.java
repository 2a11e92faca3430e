package dev.concordat.checker.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In what two promises differ of how long something stays as it is. */
final class LifecycleFacts {
  private final Lifecycle was;
  private final Lifecycle is;
  private final Optional<LocalDate> today;
  private final List<Told> told = new ArrayList<>(1);

  private LifecycleFacts(Lifecycle was, Lifecycle is, Optional<LocalDate> today) {
    this.was = was;
    this.is = is;
    this.today = today;
  }

  /** A difference, with what stood and stands there. */
  record Told(Element element, Action action, Optional<String> was, Optional<String> is) {}

  static List<Told> between(Lifecycle was, Lifecycle is, Optional<LocalDate> today) {
    if (was.equals(is)) {
      return List.of();
    }
    var facts = new LifecycleFacts(was, is, today);
    if (was.deprecated() == is.deprecated()) {
      facts.sunset();
    } else {
      facts.deprecation();
    }
    facts.stability();
    return facts.told;
  }

  private void deprecation() {
    boolean added = is.deprecated();
    tell(Element.DEPRECATION, added ? Action.ADDED : Action.REMOVED, was.sunset(), is.sunset());
    if (added && is.end().isEmpty() && is.sunset().isPresent()) {
      sunset(Action.UNDECIDED);
    } else if (is.ended(today).isPresent()) {
      sunset(Action.NARROWED);
    } else if (was.ended(today).isPresent()) {
      sunset(Action.WIDENED);
    }
  }

  /** The end of something that was deprecated before and still is. */
  private void sunset() {
    boolean sameDay = was.end().isPresent() && was.end().equals(is.end());
    if (!sameDay && !was.sunset().equals(is.sunset())) {
      sunset(sunsetAction(was, is));
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

  private void stability() {
    Optional<Stability> from = was.level();
    Optional<Stability> to = is.level();
    if (from.isEmpty() || to.isEmpty()) {
      if (!was.stability().equals(is.stability())) {
        stability(Action.UNDECIDED);
      }
    } else if (!from.equals(to)) {
      stability(to.get().compareTo(from.get()) < 0 ? Action.NARROWED : Action.WIDENED);
    }
  }

  private void stability(Action action) {
    tell(Element.STABILITY, action, was.stability(), is.stability());
  }

  private void sunset(Action action) {
    tell(Element.SUNSET, action, was.sunset(), is.sunset());
  }

  private void tell(Element element, Action action, Optional<String> from, Optional<String> to) {
    told.add(new Told(element, action, from, to));
  }
}
