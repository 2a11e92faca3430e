package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.NARROWED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.diff.Action.WIDENED;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** What both sides of a message agree on besides its schemas: brokers, encodings, addresses. */
final class MessageRules {
  private MessageRules() {}

  static void in(RuleTable table) {
    servers(table);
    messages(table);
    table.rule(
        Element.REPLY_ADDRESS,
        CHANGED,
        BREAKING,
        "Whoever waits for answers at the old address gets none.",
        "Answer at the old address until nobody waits there any more.");
    table.rule(
        Element.PARAMETER_SOURCE,
        CHANGED,
        RISKY,
        "Whoever takes the value from the old place addresses another channel.",
        "Keep the value in the old place as well.");
    binding(table);
  }

  private static void servers(RuleTable table) {
    table.rule(
        Element.PROTOCOL,
        CHANGED,
        BREAKING,
        "Whoever speaks the old protocol is not understood at this address.",
        "Offer the new protocol on a server beside the old one.");
    table.rule(
        Element.PROTOCOL_VERSION,
        CHANGED,
        RISKY,
        "Whoever speaks the old version of the protocol may not be understood.",
        "Go on accepting the old version.");
    table.rule(
        Element.PROTOCOL_VERSION, ADDED, SAFE, "Nobody was promised another version before.", "");
    table.rule(
        Element.PROTOCOL_VERSION,
        REMOVED,
        RISKY,
        "Whoever speaks this version of the protocol may not be understood any more.",
        "Keep saying which version is spoken.");
    table.rule(
        Element.SERVER_VARIABLE,
        NARROWED,
        RISKY,
        "Whoever calls an address with this value may reach nobody there.",
        "Keep the address until nobody calls it any more.");
    table.rule(Element.SERVER_VARIABLE, WIDENED, SAFE, "The old addresses go on working.", "");
    table.rule(
        Element.SERVER_VARIABLE,
        CHANGED,
        RISKY,
        "Whoever does not choose a value calls another address.",
        "Keep the default.");
  }

  private static void messages(RuleTable table) {
    table.rule(
        Element.CONTENT_TYPE,
        CHANGED,
        BREAKING,
        "Who reads the messages in the old way does not understand them.",
        "Send the new encoding on a channel of its own.");
    table.rule(
        Element.CONTENT_TYPE,
        ADDED,
        RISKY,
        "Nobody said before how the messages are written.",
        "Make sure that they were written like this before.");
    table.rule(
        Element.CONTENT_TYPE,
        REMOVED,
        RISKY,
        "Nobody says any more how the messages are written.",
        "Keep saying it.");
    table.rule(
        Element.CONTENT_TYPE_NAME,
        CHANGED,
        RISKY,
        "Who looks at the name before reading may refuse the messages.",
        "Keep the name.");
    table.rule(
        Element.CORRELATION_ID,
        CHANGED,
        BREAKING,
        "Who looks in the old place does not find what a message belongs to.",
        "Write it to both places until nobody looks in the old one any more.");
    table.rule(
        Element.CORRELATION_ID,
        REMOVED,
        RISKY,
        "Who looks there may not find what a message belongs to.",
        "Keep sending it.");
    table.rule(Element.CORRELATION_ID, ADDED, SAFE, "Nobody looks there yet.", "");
  }

  /** What a protocol makes of a binding is not known here. */
  private static void binding(RuleTable table) {
    String hint = "Find out what it does to clients of today before it ships.";
    table.rule(Element.BINDING, ADDED, RISKY, "Clients of today may not be prepared for it.", hint);
    table.rule(Element.BINDING, REMOVED, RISKY, "Clients of today may depend on it.", hint);
    table.rule(Element.BINDING, CHANGED, RISKY, "Clients of today may depend on the old.", hint);
  }
}
