package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why a rule has no case in which it fires; an excuse that no longer holds fails a test. */
final class Unreached {
  /** What the kernel always decides, unless its budget is spent on a large document. */
  private static final Set<Element> DECIDED =
      EnumSet.of(
          Element.TYPE, Element.ENUM, Element.RANGE, Element.LENGTH, Element.ADDITIONAL_PROPERTIES);

  private Unreached() {}

  static Optional<String> why(Rule rule) {
    if (rule.action() == Action.UNDECIDED && DECIDED.contains(rule.element())) {
      return Optional.of("no small document spends the kernel's budget");
    }
    return Optional.empty();
  }
}
