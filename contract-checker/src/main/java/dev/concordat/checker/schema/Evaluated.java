package dev.concordat.checker.schema;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The members and items of one value that a schema has looked at: {@code unevaluated…} needs it.
 */
final class Evaluated {
  private final Set<String> members = new HashSet<>();
  private final BitSet items = new BitSet();
  private boolean blurred;

  void member(String name) {
    members.add(name);
  }

  void item(int index) {
    items.set(index);
  }

  /** From here on what was looked at is not certain. */
  void blur() {
    blurred = true;
  }

  boolean isBlurred() {
    return blurred;
  }

  boolean hasMember(String name) {
    return members.contains(name);
  }

  boolean hasItem(int index) {
    return items.get(index);
  }

  void add(Evaluated other) {
    members.addAll(other.members);
    items.or(other.items);
    blurred |= other.blurred;
  }
}
