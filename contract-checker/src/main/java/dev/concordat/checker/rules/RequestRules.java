package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.BECAME_OPTIONAL;
import static dev.concordat.checker.diff.Action.BECAME_REQUIRED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Advice.OPTIONAL;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** Parameters and bodies of requests; emitted are those of callbacks and webhooks. */
final class RequestRules {
  private RequestRules() {}

  static void in(RuleTable table) {
    table.rule(
        ACCEPTED,
        Element.REQUIRED_PARAMETER,
        ADDED,
        BREAKING,
        "Callers of today leave it out and are rejected.",
        OPTIONAL);
    table.rule(
        ACCEPTED,
        Element.REQUIRED_PARAMETER,
        REMOVED,
        RISKY,
        "Callers that still send it are ignored or rejected.",
        "Keep accepting it, deprecated.");
    table.rule(ACCEPTED, Element.PARAMETER, ADDED, SAFE, "Callers may leave it out.", "");
    table.rule(
        ACCEPTED,
        Element.PARAMETER,
        REMOVED,
        RISKY,
        "Callers that still send it are ignored or rejected.",
        "Keep accepting it, deprecated.");
    table.rule(
        ACCEPTED,
        Element.PARAMETER,
        BECAME_REQUIRED,
        BREAKING,
        "Callers that leave it out are rejected.",
        "Keep it optional and give it a default.");
    table.rule(
        ACCEPTED, Element.PARAMETER, BECAME_OPTIONAL, SAFE, "Callers may go on sending it.", "");
    table.rule(
        ACCEPTED,
        Element.PARAMETER_STYLE,
        CHANGED,
        BREAKING,
        "Callers write the value in a way that is read differently now.",
        "Add a parameter with the new style and deprecate this one.");
    table.rule(
        ACCEPTED,
        Element.PARAMETER_LOCATION,
        CHANGED,
        BREAKING,
        "Callers write the value where nobody looks for it any more.",
        "Read it from both places, and deprecate the old one.");
    table.rule(
        EMITTED,
        Element.PARAMETER_LOCATION,
        CHANGED,
        BREAKING,
        "Receivers look for the value where it is not any more.",
        "Send it in both places.");
    table.rule(
        ACCEPTED,
        Element.REQUIRED_BODY,
        ADDED,
        BREAKING,
        "Callers of today send no body and are rejected.",
        OPTIONAL);
    table.rule(
        ACCEPTED, Element.REQUIRED_BODY, REMOVED, BREAKING, "What callers send is lost.", EXPAND);
    table.rule(ACCEPTED, Element.BODY, ADDED, SAFE, "Callers may leave it out.", "");
    table.rule(ACCEPTED, Element.BODY, REMOVED, BREAKING, "What callers send is lost.", EXPAND);
    table.rule(
        ACCEPTED,
        Element.BODY,
        BECAME_REQUIRED,
        BREAKING,
        "Callers that send no body are rejected.",
        OPTIONAL);
    table.rule(ACCEPTED, Element.BODY, BECAME_OPTIONAL, SAFE, "Callers may go on sending it.", "");
    table.rule(EMITTED, Element.REQUIRED_PARAMETER, ADDED, SAFE, "Receivers may ignore it.", "");
    table.rule(
        EMITTED,
        Element.REQUIRED_PARAMETER,
        REMOVED,
        BREAKING,
        "Receivers that rely on it fail without it.",
        EXPAND);
    table.rule(EMITTED, Element.PARAMETER, ADDED, SAFE, "Receivers may ignore it.", "");
    table.rule(
        EMITTED, Element.PARAMETER, REMOVED, RISKY, "Receivers that use it lose it.", EXPAND);
    table.rule(
        EMITTED, Element.PARAMETER, BECAME_REQUIRED, SAFE, "Receivers get it more often.", "");
    table.rule(
        EMITTED,
        Element.PARAMETER,
        BECAME_OPTIONAL,
        BREAKING,
        "Receivers that rely on it fail without it.",
        "Keep sending it.");
    table.rule(
        EMITTED,
        Element.PARAMETER_STYLE,
        CHANGED,
        BREAKING,
        "Receivers read the value in another way than it is written now.",
        "Send a parameter with the new style beside this one.");
    table.rule(
        EMITTED,
        Element.REQUIRED_BODY,
        ADDED,
        RISKY,
        "Receivers that expect no body may fail on one.",
        EXPAND);
    table.rule(
        EMITTED,
        Element.REQUIRED_BODY,
        REMOVED,
        BREAKING,
        "Receivers that rely on the body fail without it.",
        EXPAND);
    table.rule(
        EMITTED,
        Element.BODY,
        ADDED,
        RISKY,
        "Receivers that expect no body may fail on one.",
        EXPAND);
    table.rule(
        EMITTED, Element.BODY, REMOVED, BREAKING, "Receivers that use the body lose it.", EXPAND);
    table.rule(EMITTED, Element.BODY, BECAME_REQUIRED, SAFE, "Receivers get it more often.", "");
    table.rule(
        EMITTED,
        Element.BODY,
        BECAME_OPTIONAL,
        BREAKING,
        "Receivers that rely on it fail without it.",
        "Keep sending it.");
  }
}
