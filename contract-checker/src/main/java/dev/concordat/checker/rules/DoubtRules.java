package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.RESHAPED;
import static dev.concordat.checker.diff.Action.UNDECIDED;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;

/** What nobody has proven, and what was proven to mean the same. */
final class DoubtRules {
  private DoubtRules() {}

  static void in(RuleTable table) {
    for (Direction direction : Direction.values()) {
      for (Element element : Element.values()) {
        if (element.isAboutValues() && !element.id().endsWith("-property")) {
          table.rule(
              direction,
              element,
              UNDECIDED,
              RISKY,
              "Nobody has proven that this is compatible.",
              "Compare the two places by eye, or write the schema in a simpler way.");
        }
      }
      table.rule(
          direction, Element.COMPOSITION, RESHAPED, SAFE, "Proven to allow the same values.", "");
      table.rule(direction, Element.SCHEMA, RESHAPED, SAFE, "Proven to allow the same values.", "");
    }
    table.rule(
        Element.PART,
        UNDECIDED,
        RISKY,
        "What could not be read was not compared.",
        "Repair the document at this place.");
  }
}
