package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import java.util.Optional;

/** Why a rule has no case in which it fires; an excuse that no longer holds fails a test. */
final class Unreached {
  private Unreached() {}

  static Optional<String> why(Rule rule) {
    if (rule.id().equals("deprecation-removed")) {
      return Optional.of("an end that is called off is not told; its mirror asks for the rule");
    }
    if (rule.action() == Action.UNDECIDED && rule.element() != Element.PART) {
      return Optional.of("the kernel's answers are not final");
    }
    return Optional.empty();
  }
}
