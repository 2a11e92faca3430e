package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** What both sides must agree on besides schemas: it is there or not, the same or another. */
final class SettingRules {
  private SettingRules() {}

  static void in(RuleTable table) {
    table.rule(Element.LINK, ADDED, SAFE, "Clients may go on without it.", "");
    table.rule(Element.LINK, REMOVED, RISKY, "Clients that follow it are lost.", EXPAND);
    table.rule(
        Element.LINK,
        CHANGED,
        RISKY,
        "Clients that follow it arrive somewhere else.",
        "Add a link of another name beside it.");
  }
}
