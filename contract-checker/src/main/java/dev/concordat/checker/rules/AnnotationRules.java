package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.NARROWED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.diff.Action.WIDENED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Advice.LOOSEN;
import static dev.concordat.checker.rules.Advice.TIGHTEN;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;

/** Keywords that allow and forbid nothing in JSON, and that both sides act upon. */
final class AnnotationRules {
  private AnnotationRules() {}

  static void in(RuleTable table) {
    table.rule(
        ACCEPTED,
        Element.CONTENT,
        CHANGED,
        RISKY,
        "What senders pack into the text may not be unpacked any more.",
        LOOSEN);
    table.rule(
        EMITTED,
        Element.CONTENT,
        CHANGED,
        RISKY,
        "Readers may not be able to unpack the text.",
        TIGHTEN);
    table.rule(
        ACCEPTED,
        Element.XML,
        CHANGED,
        BREAKING,
        "Senders write the value in a way that is not found any more.",
        "Keep the names, and how the value is written.");
    table.rule(
        EMITTED,
        Element.XML,
        CHANGED,
        BREAKING,
        "Readers do not find the value where it was.",
        "Keep the names, and how the value is written.");
    extensibleEnums(table);
  }

  private static void extensibleEnums(RuleTable table) {
    Element element = Element.EXTENSIBLE_ENUM;
    table.rule(
        ACCEPTED,
        element,
        NARROWED,
        BREAKING,
        "Senders may send values that are not known any more.",
        LOOSEN);
    table.rule(
        ACCEPTED, element, WIDENED, SAFE, "All values that senders send are still known.", "");
    table.rule(
        ACCEPTED,
        element,
        ADDED,
        RISKY,
        "Senders may send values that are not on the list.",
        LOOSEN);
    table.rule(ACCEPTED, element, REMOVED, SAFE, "Senders may go on with the listed values.", "");
    table.rule(EMITTED, element, NARROWED, SAFE, "Readers were told of all values they get.", "");
    table.rule(EMITTED, element, WIDENED, SAFE, "Readers were told to expect further values.", "");
    table.rule(EMITTED, element, ADDED, SAFE, "Readers may ignore the list.", "");
    table.rule(EMITTED, element, REMOVED, SAFE, "Readers were told to expect further values.", "");
  }
}
