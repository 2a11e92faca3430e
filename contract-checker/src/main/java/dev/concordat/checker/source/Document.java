package dev.concordat.checker.source;

import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param file the name it was read under, that locations carry
 * @param path where it lies in the folder of its contract
 * @param set the documents of the same contract
 */
public record Document(String file, Node root, String path, DocumentSet set) {
  private static final DocumentSet NO_OTHERS = new DocumentSet(null, Limits.DEFAULT);

  /** A document that is alone. */
  public Document(String file, Node root) {
    this(file, root, "", NO_OTHERS);
  }

  /** The place of a node that stands in this document or in another one of the contract. */
  public Location locate(Node node) {
    return new Location(home(node).file, node.pointer(), node.line(), node.column());
  }

  /** The document that a node stands in: this one, or another one of the contract. */
  public Document home(Node node) {
    return set.home(node, this);
  }

  /** What the thing at a node is called: its name where it stands, or that of its own file. */
  public String nameOf(Node node) {
    if (!node.pointer().isEmpty()) {
      return node.key();
    }
    String name = home(node).path;
    String bare = name.substring(name.lastIndexOf('/') + 1);
    return bare.lastIndexOf('.') > 0 ? bare.substring(0, bare.lastIndexOf('.')) : bare;
  }

  /**
   * True when both have the same canonical form, and so have the files that they refer to: all that
   * is read of the one is in the other.
   */
  public boolean saysTheSameAs(Document other) {
    return CanonicalForm.same(root, other.root) && DocumentSet.sameBeside(this, other);
  }

  /** The value at a JSON Pointer (RFC 6901), or null when there is none. */
  public @Nullable Node at(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      return null;
    }
    Node node = root;
    for (String token : Pointer.tokens(pointer)) {
      Node next = step(node, token);
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node;
  }

  private static @Nullable Node step(Node node, String token) {
    if (node instanceof ListNode list) {
      int index = arrayIndex(token);
      return index >= 0 && index < list.size() ? list.item(index) : null;
    }
    return node.get(token);
  }

  private static int arrayIndex(String token) {
    boolean digits =
        !token.isEmpty() && token.length() < 9 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (token.length() == 1 || token.charAt(0) != '0') ? Integer.parseInt(token) : -1;
  }
}
