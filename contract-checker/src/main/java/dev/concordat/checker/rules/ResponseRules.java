package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.BECAME_OPTIONAL;
import static dev.concordat.checker.diff.Action.BECAME_REQUIRED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Advice.LOOSEN;
import static dev.concordat.checker.rules.Advice.OPTIONAL;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** Responses, their headers, and messages. */
final class ResponseRules {
  private ResponseRules() {}

  static void in(RuleTable table) {
    table.rule(
        ACCEPTED,
        Element.MEDIA_TYPE,
        REMOVED,
        BREAKING,
        "Senders of this media type are rejected.",
        EXPAND);
    table.rule(
        ACCEPTED, Element.MEDIA_TYPE, ADDED, SAFE, "Senders may go on with the old one.", "");
    table.rule(
        EMITTED,
        Element.MEDIA_TYPE,
        REMOVED,
        BREAKING,
        "Readers of this media type get nothing they can read.",
        EXPAND);
    table.rule(
        EMITTED, Element.MEDIA_TYPE, ADDED, SAFE, "Readers ask for the type that they know.", "");
    table.rule(
        EMITTED,
        Element.SUCCESS_STATUS,
        REMOVED,
        BREAKING,
        "Clients wait for a status that does not come any more.",
        EXPAND);
    table.rule(
        EMITTED,
        Element.SUCCESS_STATUS,
        ADDED,
        RISKY,
        "Clients that test for one status take the new one for a failure.",
        "Keep the old status, or send the new one only to those who ask for it.");
    table.rule(
        EMITTED,
        Element.ERROR_STATUS,
        REMOVED,
        RISKY,
        "Clients that handle this error wait for it in vain.",
        "Keep it documented as long as it can occur.");
    table.rule(
        EMITTED, Element.ERROR_STATUS, ADDED, SAFE, "Clients must expect errors anyway.", "");
    table.rule(
        ACCEPTED,
        Element.SUCCESS_STATUS,
        REMOVED,
        BREAKING,
        "Receivers that answer so are taken for failing.",
        LOOSEN);
    table.rule(
        ACCEPTED, Element.SUCCESS_STATUS, ADDED, SAFE, "Receivers may answer as before.", "");
    table.rule(
        ACCEPTED,
        Element.ERROR_STATUS,
        REMOVED,
        RISKY,
        "Receivers that answer so are not understood.",
        LOOSEN);
    table.rule(ACCEPTED, Element.ERROR_STATUS, ADDED, SAFE, "Receivers may answer as before.", "");
    table.rule(
        EMITTED,
        Element.REQUIRED_HEADER,
        REMOVED,
        BREAKING,
        "Clients that rely on it fail without it.",
        EXPAND);
    table.rule(EMITTED, Element.REQUIRED_HEADER, ADDED, SAFE, "Clients may ignore it.", "");
    table.rule(EMITTED, Element.HEADER, REMOVED, RISKY, "Clients that use it lose it.", EXPAND);
    table.rule(EMITTED, Element.HEADER, ADDED, SAFE, "Clients may ignore it.", "");
    table.rule(
        EMITTED,
        Element.HEADER,
        BECAME_OPTIONAL,
        BREAKING,
        "Clients that rely on it fail without it.",
        "Keep sending it.");
    table.rule(EMITTED, Element.HEADER, BECAME_REQUIRED, SAFE, "Clients get it more often.", "");
    table.rule(
        ACCEPTED,
        Element.REQUIRED_HEADER,
        ADDED,
        BREAKING,
        "Receivers of today leave it out and are taken for failing.",
        OPTIONAL);
    table.rule(ACCEPTED, Element.REQUIRED_HEADER, REMOVED, SAFE, "It is not read any more.", "");
    table.rule(ACCEPTED, Element.HEADER, ADDED, SAFE, "Receivers may leave it out.", "");
    table.rule(ACCEPTED, Element.HEADER, REMOVED, SAFE, "It is not read any more.", "");
    table.rule(
        ACCEPTED,
        Element.HEADER,
        BECAME_REQUIRED,
        BREAKING,
        "Receivers that leave it out are taken for failing.",
        OPTIONAL);
    table.rule(
        ACCEPTED, Element.HEADER, BECAME_OPTIONAL, SAFE, "Receivers may go on sending it.", "");
    table.rule(
        ACCEPTED,
        Element.MESSAGE,
        REMOVED,
        BREAKING,
        "Senders of this message are not understood any more.",
        EXPAND);
    table.rule(
        ACCEPTED, Element.MESSAGE, ADDED, SAFE, "Senders may go on with the old messages.", "");
    table.rule(EMITTED, Element.MESSAGE, REMOVED, BREAKING, "Readers wait for it in vain.", EXPAND);
    table.rule(
        EMITTED,
        Element.MESSAGE,
        ADDED,
        RISKY,
        "Readers that expect only the known messages fail on a new one.",
        "Send it on a channel of its own.");
  }
}
