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

/** What a caller must show, and how to get it. */
final class SecurityRules {
  private SecurityRules() {}

  static void in(RuleTable table) {
    table.rule(
        Element.SECURITY,
        NARROWED,
        BREAKING,
        "Callers whose credentials were enough are turned away.",
        "Accept the old credentials beside the new ones until all callers have moved.");
    table.rule(Element.SECURITY, WIDENED, SAFE, "Credentials that were enough still are.", "");
    table.rule(
        Element.SECURITY_SCHEME,
        CHANGED,
        BREAKING,
        "Callers show their credentials in the old way and are turned away.",
        "Define the new way as a scheme of its own and accept both.");
    table.rule(
        Element.SECURITY_SCHEME,
        REMOVED,
        RISKY,
        "The scheme is still asked for, and nobody can tell any more what it is.",
        "Keep the definition as long as a requirement names it.");
    table.rule(
        Element.SECURITY_SCHEME, ADDED, SAFE, "What was asked for all along is described now.", "");
    table.rule(
        Element.OAUTH_FLOW,
        REMOVED,
        BREAKING,
        "Clients that get their tokens in this way get none.",
        "Keep the flow until no client uses it any more.");
    table.rule(Element.OAUTH_FLOW, ADDED, SAFE, "The old ways to get a token remain.", "");
    table.rule(
        Element.OAUTH_SCOPE,
        REMOVED,
        RISKY,
        "Clients that ask for the scope may get no token.",
        "Keep granting the scope, even when nothing needs it any more.");
    table.rule(Element.OAUTH_SCOPE, ADDED, SAFE, "Nobody asks for the scope yet.", "");
    table.rule(
        Element.OAUTH_URL,
        CHANGED,
        RISKY,
        "Clients that hold on to the old address may get no token there.",
        "Keep the old address working.");
  }
}
