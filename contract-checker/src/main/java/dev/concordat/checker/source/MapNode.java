package dev.concordat.checker.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object: members in the order in which they were written, names unique. */
public final class MapNode extends Node {
  private final NameTable table;
  private final Node[] values;

  MapNode(int line, int column, String[] names, Node[] values) {
    this(line, column, names, values, true);
  }

  /**
   * @param adopt false for a node that is made up of parts of a document: the parts keep their
   *     place
   */
  MapNode(int line, int column, String[] names, Node[] values, boolean adopt) {
    super(line, column);
    this.table = new NameTable(names);
    this.values = values;
    for (int i = 0; adopt && i < names.length; i++) {
      values[i].attach(this, names[i]);
    }
  }

  /** The places of members whose name an earlier member has; such a tree is not given out. */
  int[] duplicates() {
    return table.duplicates();
  }

  @Override
  public @Nullable Node get(String name) {
    int i = table.find(name);
    return i < 0 ? null : values[i];
  }

  /** True when a member of that name is present, whatever its value. */
  public boolean has(String name) {
    return table.find(name) >= 0;
  }

  public int size() {
    return values.length;
  }

  public String name(int i) {
    return table.name(i);
  }

  public Node value(int i) {
    return values[i];
  }

  /** The member names, in document order. */
  public List<String> names() {
    return table.names();
  }

  /** The member values, in document order. */
  public List<Node> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }
}
