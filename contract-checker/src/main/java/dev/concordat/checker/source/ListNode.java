package dev.concordat.checker.source;

import java.util.Iterator;
import java.util.List;

/** An array. */
public final class ListNode extends Node implements Iterable<Node> {
  private final List<Node> items;

  ListNode(int line, int column, List<Node> items) {
    super(line, column);
    this.items = List.copyOf(items);
    for (int i = 0; i < this.items.size(); i++) {
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
