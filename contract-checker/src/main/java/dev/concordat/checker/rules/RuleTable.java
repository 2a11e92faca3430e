package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the catalogue while it is put together; found by what they speak of afterwards. */
final class RuleTable {
  private final List<Rule> rows = new ArrayList<>();
  private final Map<Key, Rule> byAxes = new HashMap<>();

  private record Key(Optional<Direction> direction, Element element, Action action) {}

  /** A rule for what has no direction. */
  void rule(Element element, Action action, Severity severity, String why, String hint) {
    add(new Rule(Optional.empty(), element, action, severity, why, hint));
  }

  void rule(
      Direction direction,
      Element element,
      Action action,
      Severity severity,
      String why,
      String hint) {
    add(new Rule(Optional.of(direction), element, action, severity, why, hint));
  }

  List<Rule> rows() {
    return List.copyOf(rows);
  }

  Optional<Rule> find(Optional<Direction> direction, Element element, Action action) {
    return Optional.ofNullable(byAxes.get(new Key(direction, element, action)));
  }

  private void add(Rule rule) {
    rows.add(rule);
    byAxes.put(new Key(rule.direction(), rule.element(), rule.action()), rule);
  }
}
