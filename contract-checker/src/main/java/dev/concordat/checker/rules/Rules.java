package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.List;
import java.util.Optional;

/** The catalogue, a row for each rule. */
public final class Rules {
  private static final RuleTable CATALOGUE = catalogue();

  private Rules() {}

  private static RuleTable catalogue() {
    var table = new RuleTable();
    ExchangeRules.in(table);
    LifecycleRules.in(table);
    SecurityRules.in(table);
    RequestRules.in(table);
    ResponseRules.in(table);
    RangeRules.in(table);
    PropertyRules.in(table);
    ValueRules.in(table);
    AnnotationRules.in(table);
    SettingRules.in(table);
    MessageRules.in(table);
    DoubtRules.in(table);
    return table;
  }

  /** Every rule, in the order of the catalogue. */
  public static List<Rule> all() {
    return CATALOGUE.rows();
  }

  /** The rule that speaks of such a change. */
  static Optional<Rule> find(Optional<Direction> direction, Element element, Action action) {
    return CATALOGUE.find(direction, element, action);
  }
}
