package dev.concordat.checker.source;

import org.jspecify.annotations.Nullable;

/** A document that was read: the name it was read under and its tree. */
public record Document(String file, Node root) {

  public Location locate(Node node) {
    return new Location(file, node.pointer(), node.line(), node.column());
  }

  /** True when both have the same canonical form: all that is read of the one is in the other. */
  public boolean saysTheSameAs(Document other) {
    return CanonicalForm.same(root, other.root);
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
