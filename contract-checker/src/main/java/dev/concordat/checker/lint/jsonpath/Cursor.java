package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a {@link Tree} and the way that led to it. */
public final class Cursor {
  private final Tree tree;
  private final @Nullable Cursor parent;
  private final String key;
  private final Node node;

  Cursor(Tree tree, @Nullable Cursor parent, String key, Node written) {
    this.tree = tree;
    this.parent = parent;
    this.key = key;
    this.node = tree.seen(written);
  }

  /** What stands here, references followed. */
  public Node node() {
    return node;
  }

  /** The name or the index of the last step; empty at the root. */
  public String key() {
    return key;
  }

  public Optional<Cursor> parent() {
    return Optional.ofNullable(parent);
  }

  public Cursor root() {
    return tree.root();
  }

  public Tree tree() {
    return tree;
  }

  /** Where it stands in its file. */
  public Location location() {
    return tree.document().locate(node);
  }

  public boolean isContainer() {
    return node instanceof MapNode || node instanceof ListNode;
  }

  /** The name of this value as a value: what {@code ~} and {@code @key} mean. */
  public Cursor named() {
    return new Cursor(tree, parent, key, Nodes.string(node, key));
  }

  /** The same place in another tree of the same document. */
  public Cursor in(Tree other) {
    return new Cursor(other, parent, key, node);
  }

  /** The member or the item one step further. */
  public Optional<Cursor> child(String name) {
    if (node instanceof MapNode map) {
      Node member = map.get(name);
      return member == null ? Optional.empty() : Optional.of(step(name, member));
    }
    if (node instanceof ListNode list && name.matches("[0-9]{1,8}")) {
      int index = Integer.parseInt(name);
      return index < list.size() ? Optional.of(step(name, list.item(index))) : Optional.empty();
    }
    return Optional.empty();
  }

  /** All members or items, in document order. */
  public List<Cursor> children() {
    List<Cursor> children = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      children.add(child(i));
    }
    return children;
  }

  /** How many members or items there are. */
  public int size() {
    return node instanceof MapNode map
        ? map.size()
        : node instanceof ListNode list ? list.size() : 0;
  }

  /** The member or item at a place in document order. */
  public Cursor child(int i) {
    return node instanceof MapNode map
        ? step(map.name(i), map.value(i))
        : step(Integer.toString(i), ((ListNode) node).item(i));
  }

  private Cursor step(String name, Node written) {
    return new Cursor(tree, this, name, written);
  }

  /** The way from the root: {@code $['paths']['/pets']}. */
  public String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (Cursor at = this; at.parent != null; at = at.parent) {
      boolean index = at.parent.node instanceof ListNode;
      steps.addFirst(index ? "[" + at.key + "]" : "['" + at.key + "']");
    }
    return "$" + String.join("", steps);
  }
}
