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
import java.util.List;

/** Which values are allowed: narrowed hurts in requests, widened in responses. */
final class ValueRules {
  private ValueRules() {}

  static void in(RuleTable table) {
    for (Element element :
        List.of(
            Element.TYPE,
            Element.ENUM,
            Element.RANGE,
            Element.LENGTH,
            Element.PATTERN,
            Element.FORMAT,
            Element.ITEMS,
            Element.SIZE,
            Element.ADDITIONAL_PROPERTIES,
            Element.COMPOSITION,
            Element.SCHEMA)) {
      table.rule(
          ACCEPTED,
          element,
          NARROWED,
          BREAKING,
          "Senders may send values that are rejected now.",
          LOOSEN);
      table.rule(
          ACCEPTED, element, WIDENED, SAFE, "All values that senders send are still accepted.", "");
      table.rule(
          EMITTED,
          element,
          WIDENED,
          growsInPlace(element) ? RISKY : BREAKING,
          "Readers get values that they were not told of.",
          TIGHTEN);
      table.rule(EMITTED, element, NARROWED, SAFE, "Readers were told of all values they get.", "");
    }
    table.rule(
        ACCEPTED,
        Element.DISCRIMINATOR,
        CHANGED,
        BREAKING,
        "Senders name the variant in a way that is not understood any more.",
        LOOSEN);
    table.rule(
        EMITTED,
        Element.DISCRIMINATOR,
        CHANGED,
        BREAKING,
        "Readers do not recognise the variant any more.",
        TIGHTEN);
    table.rule(
        ACCEPTED,
        Element.DISCRIMINATOR,
        ADDED,
        RISKY,
        "Senders of today may not name the variant in it.",
        LOOSEN);
    table.rule(
        ACCEPTED,
        Element.DISCRIMINATOR,
        REMOVED,
        SAFE,
        "Senders may go on naming the variant.",
        "");
    table.rule(EMITTED, Element.DISCRIMINATOR, ADDED, SAFE, "Readers may ignore it.", "");
    table.rule(
        EMITTED,
        Element.DISCRIMINATOR,
        REMOVED,
        RISKY,
        "Readers choose the variant by it and may not be told any more.",
        TIGHTEN);
    table.rule(
        ACCEPTED,
        Element.VARIANT,
        REMOVED,
        BREAKING,
        "Senders of this variant are not understood any more.",
        LOOSEN);
    table.rule(
        ACCEPTED, Element.VARIANT, ADDED, SAFE, "Senders may go on with the old variants.", "");
    table.rule(
        EMITTED,
        Element.VARIANT,
        ADDED,
        BREAKING,
        "Readers choose by the discriminator and do not know this variant.",
        TIGHTEN);
    table.rule(
        EMITTED, Element.VARIANT, REMOVED, SAFE, "Readers know all variants that they get.", "");
    table.rule(
        ACCEPTED,
        Element.DEFAULT,
        CHANGED,
        RISKY,
        "Senders that leave the value out get another behaviour.",
        "Keep the default.");
    table.rule(
        EMITTED,
        Element.DEFAULT,
        CHANGED,
        RISKY,
        "Readers fill in another value.",
        "Keep the default.");
  }

  /**
   * Readers are told to expect new enum values and properties, so growth there is no sure break.
   */
  private static boolean growsInPlace(Element element) {
    return element == Element.ENUM || element == Element.ADDITIONAL_PROPERTIES;
  }
}
