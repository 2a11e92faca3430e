package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;

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
    table.rule(ACCEPTED, Element.EMPTY_VALUE, ADDED, SAFE, "Callers may go on sending values.", "");
    table.rule(
        ACCEPTED,
        Element.EMPTY_VALUE,
        REMOVED,
        RISKY,
        "Callers that send the parameter without a value may be rejected.",
        "Keep accepting it empty.");
    table.rule(
        EMITTED,
        Element.EMPTY_VALUE,
        ADDED,
        RISKY,
        "Receivers that expect a value may fail without one.",
        "Leave the parameter out instead.");
    table.rule(EMITTED, Element.EMPTY_VALUE, REMOVED, SAFE, "Receivers get a value always.", "");
    table.rule(
        ACCEPTED, Element.RESERVED_CHARACTERS, ADDED, SAFE, "Callers may go on encoding them.", "");
    table.rule(
        ACCEPTED,
        Element.RESERVED_CHARACTERS,
        REMOVED,
        RISKY,
        "What callers do not encode may be read in another way.",
        "Keep accepting them as they are.");
    table.rule(
        EMITTED,
        Element.RESERVED_CHARACTERS,
        ADDED,
        RISKY,
        "Receivers that expect them encoded may read the value in another way.",
        "Keep encoding them.");
    table.rule(
        EMITTED, Element.RESERVED_CHARACTERS, REMOVED, SAFE, "Every receiver decodes them.", "");
    for (Direction direction : Direction.values()) {
      encoding(table, direction);
    }
  }

  private static void encoding(RuleTable table, Direction direction) {
    String hint = "Keep to the encoding, or describe the new one under a media type of its own.";
    String why = "Whoever writes or reads the part in the old way may not be understood.";
    table.rule(direction, Element.ENCODING, CHANGED, RISKY, why, hint);
    table.rule(direction, Element.ENCODING, ADDED, RISKY, why, hint);
    table.rule(direction, Element.ENCODING, REMOVED, RISKY, why, hint);
  }
}
