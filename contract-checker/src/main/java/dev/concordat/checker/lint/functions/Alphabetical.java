package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/** {@code alphabetical}: members by name, items by value or by one of their members. */
final class Alphabetical implements LintFunction {
  private final Optional<String> keyedBy;

  Alphabetical(Options options) {
    options.allow("keyedBy");
    this.keyedBy = options.text("keyedBy");
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    if (target.value().isEmpty()) {
      return List.of();
    }
    List<Cursor> children = target.value().get().children();
    for (int i = 1; i < children.size(); i++) {
      Optional<String> before = name(target, children.get(i - 1));
      Optional<String> after = name(target, children.get(i));
      if (before.isPresent() && after.isPresent() && compare(before.get(), after.get()) > 0) {
        return List.of(
            Complaint.at(
                children.get(i),
                "'%s' must stand before '%s': the order is alphabetical",
                after.get(),
                before.get()));
      }
    }
    return List.of();
  }

  private Optional<String> name(Target target, Cursor child) {
    if (target.map().isPresent()) {
      return Optional.of(child.key());
    }
    Node value =
        keyedBy.isPresent() && child.node() instanceof MapNode
            ? child.child(keyedBy.get()).map(Cursor::node).orElse(child.node())
            : child.node();
    return value instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  private static int compare(String a, String b) {
    return a.matches("[0-9]{1,15}") && b.matches("[0-9]{1,15}")
        ? Long.compare(Long.parseLong(a), Long.parseLong(b))
        : a.compareTo(b);
  }
}
