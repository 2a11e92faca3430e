package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.BECAME_HIDDEN;
import static dev.concordat.checker.diff.Action.BECAME_OPTIONAL;
import static dev.concordat.checker.diff.Action.BECAME_REQUIRED;
import static dev.concordat.checker.diff.Action.BECAME_VISIBLE;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Advice.OPTIONAL;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;
import java.util.List;

/** Properties that come and go. */
final class PropertyRules {
  private PropertyRules() {}

  static void in(RuleTable table) {
    table.rule(
        ACCEPTED,
        Element.REQUIRED_PROPERTY,
        ADDED,
        BREAKING,
        "Senders of today leave it out and are rejected.",
        OPTIONAL);
    table.rule(ACCEPTED, Element.REQUIRED_PROPERTY, REMOVED, SAFE, "It is not read any more.", "");
    table.rule(ACCEPTED, Element.PROPERTY, ADDED, SAFE, "Senders may leave it out.", "");
    table.rule(ACCEPTED, Element.PROPERTY, REMOVED, SAFE, "It is not read any more.", "");
    table.rule(
        ACCEPTED,
        Element.PROPERTY,
        BECAME_REQUIRED,
        BREAKING,
        "Senders that leave it out are rejected.",
        "Keep it optional and behave as before when it is missing.");
    table.rule(
        ACCEPTED, Element.PROPERTY, BECAME_OPTIONAL, SAFE, "Senders may go on sending it.", "");
    oneWay(table);
    table.rule(
        ACCEPTED,
        Element.CLOSED_PROPERTY,
        REMOVED,
        BREAKING,
        "The object takes no undocumented properties: senders of this one are rejected.",
        "Keep the property, deprecated.");
    table.rule(ACCEPTED, Element.CLOSED_PROPERTY, ADDED, SAFE, "Senders may leave it out.", "");
    table.rule(
        EMITTED,
        Element.REQUIRED_PROPERTY,
        REMOVED,
        BREAKING,
        "Readers that rely on it fail without it.",
        EXPAND);
    table.rule(EMITTED, Element.REQUIRED_PROPERTY, ADDED, SAFE, "Readers may ignore it.", "");
    table.rule(EMITTED, Element.PROPERTY, REMOVED, RISKY, "Readers that use it lose it.", EXPAND);
    table.rule(EMITTED, Element.PROPERTY, ADDED, SAFE, "Readers may ignore it.", "");
    table.rule(
        EMITTED,
        Element.PROPERTY,
        BECAME_OPTIONAL,
        BREAKING,
        "Readers that rely on it fail without it.",
        "Keep sending it.");
    table.rule(EMITTED, Element.PROPERTY, BECAME_REQUIRED, SAFE, "Readers get it more often.", "");
    table.rule(
        EMITTED,
        Element.CLOSED_PROPERTY,
        ADDED,
        BREAKING,
        "The object was closed: readers reject a property that they do not know.",
        "Open the object in one version, add the property in a later one.");
    table.rule(
        EMITTED, Element.CLOSED_PROPERTY, REMOVED, RISKY, "Readers that use it lose it.", EXPAND);
  }

  /** Properties that became or ceased to be read-only in requests, write-only in responses. */
  private static void oneWay(RuleTable table) {
    for (Element element : List.of(Element.PROPERTY, Element.REQUIRED_PROPERTY)) {
      boolean required = element == Element.REQUIRED_PROPERTY;
      table.rule(
          ACCEPTED,
          element,
          BECAME_HIDDEN,
          RISKY,
          "What senders put there is ignored or rejected.",
          "Go on accepting it, and say in its description that it has no effect.");
      table.rule(
          ACCEPTED,
          element,
          BECAME_VISIBLE,
          required ? BREAKING : SAFE,
          required
              ? "Senders of today leave it out and are rejected."
              : "Senders may leave it out.",
          required ? OPTIONAL : "");
      table.rule(
          EMITTED,
          element,
          BECAME_HIDDEN,
          required ? BREAKING : RISKY,
          required ? "Readers that rely on it fail without it." : "Readers that use it lose it.",
          EXPAND);
      table.rule(EMITTED, element, BECAME_VISIBLE, SAFE, "Readers may ignore it.", "");
    }
  }
}
