package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.diff.Action.UNDECIDED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** Operations and channels as a whole. */
final class ExchangeRules {
  private ExchangeRules() {}

  static void in(RuleTable table) {
    table.rule(
        Element.SERVER,
        REMOVED,
        RISKY,
        "Whoever calls this address may reach nobody there.",
        "Keep the old address until nobody calls it any more.");
    table.rule(Element.SERVER, ADDED, SAFE, "The old addresses go on working.", "");
    table.rule(
        Element.OPERATION,
        REMOVED,
        BREAKING,
        "Whoever uses the operation fails as soon as it is gone.",
        EXPAND);
    table.rule(Element.OPERATION, ADDED, SAFE, "Nobody uses the operation yet.", "");
    table.rule(Element.CHANNEL, REMOVED, BREAKING, "Whoever uses the channel is cut off.", EXPAND);
    table.rule(Element.CHANNEL, ADDED, SAFE, "Nobody uses the channel yet.", "");
    table.rule(
        Element.CHANNEL,
        UNDECIDED,
        RISKY,
        "No operation says who sends and who receives these messages, so nobody can tell who is hit.",
        "Describe what is done with the channel in an operation.");
    table.rule(
        Element.OPERATION_ID,
        CHANGED,
        RISKY,
        "Generated clients name their methods after it and stop compiling.",
        "Keep the operationId.");
    table.rule(
        Element.CONTRACT,
        CHANGED,
        BREAKING,
        "Contracts of different formats cannot be compared.",
        "Publish it as a contract of its own.");
  }
}
