package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.lint.jsonpath.JsonPath;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code concordat:unique}: what a path leads to is there once. */
final class Unique implements LintFunction {
  private final Optional<JsonPath> values;

  Unique(Options options) {
    options.allow("values");
    options.needed("values");
    this.values = options.path("values");
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    List<Cursor> found =
        target.value().isEmpty() || values.isEmpty()
            ? List.of()
            : values.get().from(target.value().get());
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Cursor> first = new HashMap<>();
    List<Complaint> complaints = new ArrayList<>();
    for (Cursor value : found) {
      if (value.node() instanceof ScalarNode scalar && seen.add(scalar)) {
        Cursor before = first.putIfAbsent(scalar.text(), value);
        if (before != null) {
          complaints.add(
              Complaint.at(
                  value,
                  "'%s' is used already in line %d",
                  scalar.text(),
                  before.location().line()));
        }
      }
    }
    return complaints;
  }
}
