package dev.concordat.checker.diff;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Security;
import java.util.List;
import java.util.Optional;

/** Compares one exchange with its counterpart. */
final class ExchangeDiff {
  private final Comparison comparison;
  private final Changes changes;
  private final PositionDiff positions;
  private final SettingDiff settings;
  private final SecurityDiff security;
  private final LifecycleDiff lifecycles;

  ExchangeDiff(Comparison comparison, Changes changes) {
    this.comparison = comparison;
    this.changes = changes;
    this.positions = new PositionDiff(comparison, changes);
    this.settings = new SettingDiff(changes);
    this.security = new SecurityDiff(comparison, changes);
    this.lifecycles = new LifecycleDiff(comparison, changes);
  }

  void compare(Exchange before, Exchange after) {
    // What is promised to those who stay with their version.
    Change.Reach reach =
        new Change.Reach(after.label(), "").under(promise(comparison.isForward() ? after : before));
    operationId(reach, before, after);
    lifecycles.compare(new Change.Reach(after.label(), ""), before.node(), after.node());
    security.compare(reach, security(before), security(after));
    settings.compare(reach, Optional.empty(), before.settings(), after.settings());
    positions.compare(reach, before.positions(), after.positions());
  }

  /** An exchange that the other version does not have. */
  void lone(Element element, Action action, Exchange exchange, String subject) {
    changes.lone(
        element,
        action,
        Optional.empty(),
        new Change.Reach(exchange.label(), "").under(promise(exchange)),
        subject,
        exchange.node(),
        Evidence.ended(Lifecycle.of(exchange.node()).ended(comparison.today())));
  }

  private static Promise promise(Exchange exchange) {
    return Lifecycle.of(exchange.node()).isTentative() ? Promise.TENTATIVE : Promise.FIRM;
  }

  private void operationId(Change.Reach reach, Exchange before, Exchange after) {
    if (before.operationId().isPresent() && !before.operationId().equals(after.operationId())) {
      changes.plain(
          Element.OPERATION_ID,
          Action.CHANGED,
          Optional.empty(),
          reach,
          after.label(),
          before.node(),
          after.node(),
          before.operationId(),
          after.operationId());
    }
  }

  /** A format that knows no security lets everybody in. */
  private static Security security(Exchange exchange) {
    return exchange.security().orElseGet(() -> new Security(List.of(), exchange.node()));
  }
}
