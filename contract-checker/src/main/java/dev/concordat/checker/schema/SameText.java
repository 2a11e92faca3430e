package dev.concordat.checker.schema;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.HashSet;
import java.util.List;

/** Whether two values are written with the same text, members in any order. */
final class SameText {
  private SameText() {}

  static boolean of(Node a, Node b) {
    if (a instanceof ScalarNode one && b instanceof ScalarNode other) {
      return one.kind() == other.kind() && one.text().equals(other.text());
    }
    if (a instanceof ListNode one && b instanceof ListNode other) {
      return of(one, other);
    }
    return a instanceof MapNode one && b instanceof MapNode other && of(one, other);
  }

  /** The same for lists whose order does not matter when all that they hold are strings. */
  static boolean ofSets(ListNode one, ListNode other) {
    return of(one, other) || one.size() == other.size() && areEqualSets(one, other);
  }

  private static boolean areEqualSets(ListNode one, ListNode other) {
    List<String> first = one.strings();
    List<String> second = other.strings();
    return first.size() == one.size()
        && second.size() == other.size()
        && new HashSet<>(first).equals(new HashSet<>(second));
  }

  private static boolean of(ListNode one, ListNode other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = of(one.item(i), other.item(i));
    }
    return same;
  }

  private static boolean of(MapNode one, MapNode other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      Node value = other.get(one.name(i));
      same = value != null && of(one.value(i), value);
    }
    return same;
  }
}
