package dev.concordat.checker.diff;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which values an enumeration lost and gained. */
final class EnumValues {
  private static final int SHOWN = 8;

  private EnumValues() {}

  /** Empty unless both versions enumerate their values in one place. */
  static Optional<Family.Difference> difference(
      String keyword, SchemaView before, SchemaView after) {
    if (before.keywords(keyword).size() != 1 || after.keywords(keyword).size() != 1) {
      return Optional.empty();
    }
    Optional<Node> was = before.keyword(keyword);
    Optional<Node> is = after.keyword(keyword);
    Set<String> old = values(was.orElseThrow());
    Set<String> now = values(is.orElseThrow());
    return Optional.of(new Family.Difference("", without(old, now), without(now, old), was, is));
  }

  private static Set<String> values(Node node) {
    Set<String> values = new LinkedHashSet<>();
    if (node instanceof ListNode list) {
      list.forEach(value -> values.add(text(value)));
    }
    return values;
  }

  private static String text(Node value) {
    String excerpt = Excerpt.of(Optional.of(value)).orElse("");
    boolean quoted = value instanceof ScalarNode scalar && scalar.isString();
    return quoted ? "'" + excerpt + "'" : excerpt;
  }

  private static Optional<String> without(Set<String> values, Set<String> others) {
    List<String> left = new ArrayList<>(values);
    left.removeAll(others);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", left.subList(0, Math.min(SHOWN, left.size())));
    return Optional.of(
        left.size() > SHOWN ? shown + " and %d more".formatted(left.size() - SHOWN) : shown);
  }
}
