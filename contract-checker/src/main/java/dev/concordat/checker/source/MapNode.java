package dev.concordat.checker.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object: members in the order in which they were written, names unique. */
public final class MapNode extends Node {
  /** Up to this size a scan of the names beats a hash table, and most objects are this small. */
  private static final int SCAN = 8;

  private final String[] names;
  private final Node[] values;
  private final @Nullable Map<String, Node> index;

  MapNode(int line, int column, String[] names, Node[] values) {
    this(line, column, names, values, true);
  }

  /**
   * @param adopt false for a node that is made up of parts of a document: the parts keep their
   *     place
   */
  MapNode(int line, int column, String[] names, Node[] values, boolean adopt) {
    super(line, column);
    this.names = names;
    this.values = values;
    this.index = names.length > SCAN ? new HashMap<>(names.length * 2) : null;
    for (int i = 0; i < names.length; i++) {
      if (adopt) {
        values[i].attach(this, names[i]);
      }
      if (index != null) {
        index.put(names[i], values[i]);
      }
    }
  }

  @Override
  public @Nullable Node get(String name) {
    if (index != null) {
      return index.get(name);
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  /** True when a member of that name is present, whatever its value. */
  public boolean has(String name) {
    return get(name) != null;
  }

  public int size() {
    return names.length;
  }

  public String name(int i) {
    return names[i];
  }

  public Node value(int i) {
    return values[i];
  }

  /** The member names, in document order. */
  public List<String> names() {
    return Collections.unmodifiableList(Arrays.asList(names));
  }

  /** The member values, in document order. */
  public List<Node> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }
}
