package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.FilePath;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as rules see it: as it is written, or with what its references lead to in their place.
 * Nothing is copied: a reference is followed when somebody takes the step.
 */
public final class Tree {
  /** Longer chains of references than this are circles, or written to look like one. */
  private static final int CHAIN = 20;

  private final Document document;
  private final boolean resolved;
  private final Map<Node, Node> targets = new IdentityHashMap<>();

  private Tree(Document document, boolean resolved) {
    this.document = document;
    this.resolved = resolved;
  }

  /** References stay what they are. */
  public static Tree written(Document document) {
    return new Tree(document, false);
  }

  /** References are followed as far as they lead somewhere. */
  public static Tree resolved(Document document) {
    return new Tree(document, true);
  }

  public Document document() {
    return document;
  }

  public Cursor root() {
    return new Cursor(this, null, "", document.root());
  }

  /** What stands at a place, seen through its reference. */
  Node seen(Node written) {
    if (!resolved || !(written instanceof MapNode map) || !map.has("$ref")) {
      return written;
    }
    return targets.computeIfAbsent(written, this::followed);
  }

  private Node followed(Node start) {
    Node node = start;
    for (int i = 0; i < CHAIN; i++) {
      String ref = node.string("$ref");
      if (ref == null) {
        return node;
      }
      Node next = target(node, ref);
      if (next == null) {
        return start;
      }
      node = next;
    }
    return start;
  }

  private @Nullable Node target(Node from, String ref) {
    int hash = ref.indexOf('#');
    String address = hash < 0 ? ref : ref.substring(0, hash);
    Document home = document.home(from);
    Optional<Document> file =
        address.isEmpty()
            ? Optional.of(home)
            : FilePath.of(home, "", "", address).flatMap(path -> home.set().known(path));
    String fragment = hash < 0 ? "" : decoded(ref.substring(hash + 1));
    return file.map(there -> there.at(fragment)).orElse(null);
  }

  private static String decoded(String fragment) {
    try {
      return fragment.indexOf('%') < 0
          ? fragment
          : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment; // a lone percent sign stands for itself
    }
  }
}
