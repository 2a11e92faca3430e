package dev.concordat.checker.rules;

import java.util.Map;

/**
 * How grave the rules are taken.
 *
 * @param category what users rely on
 * @param severities a severity of the users' own for some rules, by id
 */
public record Weights(Category category, Map<String, Severity> severities) {
  public static final Weights DEFAULT = new Weights(Category.CONTRACT, Map.of());

  public Weights {
    severities = Map.copyOf(severities);
  }

  /**
   * @param told the rule that names the change
   * @param deciding the one that says how grave it is: the same, or its mirror
   */
  Severity of(Rule told, Rule deciding) {
    Severity own = severities.get(told.id());
    return own != null ? own : deciding.severity(category);
  }
}
