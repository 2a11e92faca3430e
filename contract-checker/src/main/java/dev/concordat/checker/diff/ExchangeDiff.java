package dev.concordat.checker.diff;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Security;
import java.util.Optional;

/** Compares one exchange with its counterpart. */
final class ExchangeDiff {
  private final Changes changes;
  private final PositionDiff positions;
  private final SettingDiff settings;

  /** What is told when some credentials were taken away and others added. */
  private final Action hurting;

  ExchangeDiff(Comparison comparison, Changes changes) {
    this.changes = changes;
    this.hurting = comparison.isForward() ? Action.WIDENED : Action.NARROWED;
    this.positions = new PositionDiff(comparison, changes);
    this.settings = new SettingDiff(changes);
  }

  void compare(Exchange before, Exchange after) {
    names(before, after);
    security(before, after);
    settings.compare(new Change.Reach(after.label(), ""), before.settings(), after.settings());
    positions.compare(after.label(), before.positions(), after.positions());
  }

  private void names(Exchange before, Exchange after) {
    if (before.operationId().isPresent() && !before.operationId().equals(after.operationId())) {
      exchange(
          Element.OPERATION_ID,
          Action.CHANGED,
          before,
          after,
          before.operationId(),
          after.operationId());
    }
    if (after.deprecated() && !before.deprecated()) {
      exchange(
          Element.DEPRECATION, Action.ADDED, before, after, Optional.empty(), Optional.empty());
    }
  }

  /** Narrowed when some credentials that were enough are not any more. */
  private void security(Exchange before, Exchange after) {
    Optional<Security> was = before.security();
    Optional<Security> is = after.security();
    boolean narrowed = !covers(is, was);
    boolean widened = !covers(was, is);
    if (narrowed || widened) {
      exchange(
          Element.SECURITY,
          narrowed && widened ? hurting : narrowed ? Action.NARROWED : Action.WIDENED,
          before,
          after,
          was.map(SecurityText::of),
          is.map(SecurityText::of));
    }
  }

  /** True when whoever satisfies {@code from} satisfies {@code to}. */
  private static boolean covers(Optional<Security> to, Optional<Security> from) {
    if (to.isEmpty() || to.get().isOpen()) {
      return true;
    }
    if (from.isEmpty() || from.get().isOpen()) {
      return false;
    }
    return from.get().alternatives().stream()
        .allMatch(
            held -> to.get().alternatives().stream().anyMatch(asked -> held.satisfies(asked)));
  }

  private void exchange(
      Element element,
      Action action,
      Exchange before,
      Exchange after,
      Optional<String> was,
      Optional<String> is) {
    changes.plain(
        element,
        action,
        Optional.empty(),
        new Change.Reach(after.label(), ""),
        after.label(),
        element == Element.SECURITY ? node(before) : before.node(),
        element == Element.SECURITY ? node(after) : after.node(),
        was,
        is);
  }

  private static dev.concordat.checker.source.Node node(Exchange exchange) {
    return exchange.security().map(Security::node).orElse(exchange.node());
  }
}
