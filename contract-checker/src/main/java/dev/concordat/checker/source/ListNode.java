package dev.concordat.checker.source;

import java.util.Iterator;
import java.util.List;

/** An array. */
public final class ListNode extends Node implements Iterable<Node> {
  private final List<Node> items;

  ListNode(int line, int column, List<Node> items) {
    this(line, column, items, true);
  }

  /**
   * @param adopt false for a node that is made up of parts of a document: the parts keep their
   *     place
   */
  ListNode(int line, int column, List<Node> items, boolean adopt) {
    super(line, column);
    this.items = List.copyOf(items);
    for (int i = 0; adopt && i < this.items.size(); i++) {
      this.items.get(i).attach(this, Integer.toString(i));
    }
  }

  public int size() {
    return items.size();
  }

  public Node item(int i) {
    return items.get(i);
  }

  public List<Node> items() {
    return items;
  }

  /** The items that are strings, in order. */
  public List<String> strings() {
    return items.stream()
        .filter(item -> item instanceof ScalarNode scalar && scalar.isString())
        .map(item -> ((ScalarNode) item).text())
        .toList();
  }

  @Override
  public Iterator<Node> iterator() {
    return items.iterator();
  }
}
