package dev.concordat.checker.source;

import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON or YAML document that knows where it stands. Nodes are built once by {@link
 * SourceReader} and never change afterwards.
 *
 * <p>A value that YAML aliases share is one node; its place is where the anchor was written.
 */
public abstract sealed class Node permits MapNode, ListNode, ScalarNode {
  /** The key of a node that stands in the place of a whole document, which is its parent. */
  @SuppressWarnings("StringOperationCanBeSimplified") // equal to itself only
  private static final String WHOLE = new String("");

  private final int line;
  private final int column;
  private @Nullable Node parent;
  private String key = "";

  Node(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** Line of the value, or of its key when it is a member of an object; the first line is 1. */
  public final int line() {
    return line;
  }

  /** Column of the value, or of its key when it is a member of an object; the first is 1. */
  public final int column() {
    return column;
  }

  /** The object or array that holds this value, or null for the root of a document. */
  public final @Nullable Node parent() {
    return parent;
  }

  /** The member name or array index under which {@link #parent} holds this value. */
  public final String key() {
    return key;
  }

  /** The JSON Pointer (RFC 6901) of this value in its document; the root is the empty string. */
  public final String pointer() {
    var tokens = new java.util.ArrayDeque<String>();
    Node node = this;
    for (Node up = node.parent; up != null; up = node.parent) {
      if (!isWhole(node)) {
        tokens.addFirst(node.key);
      }
      node = up;
    }
    return Pointer.of(tokens);
  }

  /** The member of that name, or null when this is no object or has no such member. */
  public @Nullable Node get(String name) {
    return null;
  }

  /** The member of that name when it is an object, else null. */
  public final @Nullable MapNode map(String name) {
    return get(name) instanceof MapNode map ? map : null;
  }

  /** The member of that name when it is an array, else null. */
  public final @Nullable ListNode list(String name) {
    return get(name) instanceof ListNode list ? list : null;
  }

  /** The member of that name when it is a string, else null. */
  public final @Nullable String string(String name) {
    return get(name) instanceof ScalarNode scalar && scalar.isString() ? scalar.text() : null;
  }

  /** True when the member of that name is the boolean true. */
  public final boolean isTrue(String name) {
    return get(name) instanceof ScalarNode scalar && scalar.isTrue();
  }

  private static boolean isWhole(Node node) {
    return node.key == WHOLE;
  }

  /** Lets this node, which was made, stand in the place of another one. */
  final void standInFor(Node place) {
    Node holder = place.parent;
    parent = holder == null ? place : holder;
    key = holder == null ? WHOLE : place.key;
  }

  final void attach(Node holder, String name) {
    if (parent == null) {
      parent = holder;
      key = name;
    }
  }
}
