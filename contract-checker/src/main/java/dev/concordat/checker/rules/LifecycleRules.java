package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.NARROWED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.diff.Action.UNDECIDED;
import static dev.concordat.checker.diff.Action.WIDENED;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** How long something is promised to stay as it is. */
final class LifecycleRules {
  private LifecycleRules() {}

  static void in(RuleTable table) {
    table.rule(
        Element.DEPRECATION, ADDED, SAFE, "Everything works as before; the end is announced.", "");
    table.rule(
        Element.DEPRECATION, REMOVED, SAFE, "Everything works as before; it is there to stay.", "");
    table.rule(Element.SUNSET, ADDED, SAFE, "Whoever uses it knows now how long it stays.", "");
    table.rule(
        Element.SUNSET,
        REMOVED,
        RISKY,
        "Whoever planned with the date does not know any more how long it stays.",
        "Keep the date, or set a later one.");
    table.rule(
        Element.SUNSET,
        NARROWED,
        RISKY,
        "Whoever uses it has less time to move than was announced.",
        "Leave the time that was announced.");
    table.rule(Element.SUNSET, WIDENED, SAFE, "Whoever uses it has more time to move.", "");
    table.rule(
        Element.SUNSET,
        UNDECIDED,
        RISKY,
        "It is deprecated, and nobody can tell how long it stays.",
        "Say in x-sunset when it ends, as a date: 2030-12-31.");
    table.rule(
        Element.STABILITY,
        NARROWED,
        RISKY,
        "What was promised to stay may change from now on.",
        "Keep the level for what is used, and offer the draft beside it.");
    table.rule(Element.STABILITY, WIDENED, SAFE, "More is promised than before.", "");
    table.rule(
        Element.STABILITY,
        UNDECIDED,
        RISKY,
        "Nobody can tell what such a level promises.",
        "Use one of draft, alpha, beta and stable.");
  }
}
