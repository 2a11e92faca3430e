package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.NARROWED;
import static dev.concordat.checker.diff.Action.RESHAPED;
import static dev.concordat.checker.diff.Action.WIDENED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Advice.EXPAND;
import static dev.concordat.checker.rules.Advice.LOOSEN;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.List;

/** Statuses and media types that gave way to ranges, or ranges to them. */
final class RangeRules {
  private static final String ANSWERS_AS_BEFORE = "Receivers may answer as before.";

  private RangeRules() {}

  static void in(RuleTable table) {
    table.rule(
        EMITTED,
        Element.SUCCESS_STATUS,
        WIDENED,
        RISKY,
        "Clients that test for one status take the others of the range for a failure.",
        "Keep the old status, or send others only to those who ask for them.");
    table.rule(
        EMITTED,
        Element.SUCCESS_STATUS,
        NARROWED,
        SAFE,
        "Clients handle the whole range already.",
        "");
    table.rule(
        EMITTED, Element.ERROR_STATUS, WIDENED, SAFE, "Clients must expect errors anyway.", "");
    table.rule(
        EMITTED,
        Element.ERROR_STATUS,
        NARROWED,
        SAFE,
        "Clients handle the whole range already.",
        "");
    table.rule(ACCEPTED, Element.SUCCESS_STATUS, WIDENED, SAFE, ANSWERS_AS_BEFORE, "");
    table.rule(
        ACCEPTED,
        Element.SUCCESS_STATUS,
        NARROWED,
        BREAKING,
        "Receivers that answer with another status of the range are taken for failing.",
        LOOSEN);
    table.rule(ACCEPTED, Element.ERROR_STATUS, WIDENED, SAFE, ANSWERS_AS_BEFORE, "");
    table.rule(
        ACCEPTED,
        Element.ERROR_STATUS,
        NARROWED,
        RISKY,
        "Receivers that answer with another status of the range are not understood.",
        LOOSEN);
    mediaTypes(table);
    for (Direction direction : Direction.values()) {
      for (Element element :
          List.of(Element.SUCCESS_STATUS, Element.ERROR_STATUS, Element.MEDIA_TYPE)) {
        table.rule(
            direction,
            element,
            RESHAPED,
            SAFE,
            "It was or is covered by the range; what differs in it is told by itself.",
            "");
      }
    }
  }

  private static void mediaTypes(RuleTable table) {
    table.rule(
        EMITTED,
        Element.MEDIA_TYPE,
        WIDENED,
        RISKY,
        "Readers of the old media type may get another one of the range.",
        "Keep the media type beside the range.");
    table.rule(
        EMITTED, Element.MEDIA_TYPE, NARROWED, SAFE, "Readers handle the whole range already.", "");
    table.rule(
        ACCEPTED, Element.MEDIA_TYPE, WIDENED, SAFE, "The old media type is in the range.", "");
    table.rule(
        ACCEPTED,
        Element.MEDIA_TYPE,
        NARROWED,
        BREAKING,
        "Senders of another media type of the range are rejected.",
        EXPAND);
  }
}
