package dev.concordat.checker.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object while it is being read. */
final class Members {
  private static final int SCAN = 8;

  private final List<String> names = new ArrayList<>(4);
  private final List<Node> values = new ArrayList<>(4);
  private @Nullable Set<String> seen;

  /** False when the name is there already; the first value stays. */
  boolean add(String name, Node value) {
    if (has(name)) {
      return false;
    }
    names.add(name);
    values.add(value);
    if (seen != null) {
      seen.add(name);
    }
    return true;
  }

  boolean has(String name) {
    if (seen == null && names.size() > SCAN) {
      seen = new HashSet<>(names);
    }
    return seen != null ? seen.contains(name) : names.contains(name);
  }

  MapNode toNode(int line, int column) {
    return new MapNode(line, column, names.toArray(String[]::new), values.toArray(Node[]::new));
  }
}
