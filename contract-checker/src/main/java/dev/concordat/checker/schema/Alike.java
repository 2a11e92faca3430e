package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.AlikePairs.Pair;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether two schemas are written alike: the same keywords with the same values, in any order, and
 * references to schemas that are alike. Texts for people do not count. Each pair is decided once.
 */
final class Alike {
  private static final int DEPTH = 600;

  private final Anchors anchors;
  private final Subtypes subtypes;
  private final Map<Node, Schema> targets = new IdentityHashMap<>();
  private final AlikePairs pairs = new AlikePairs();
  private final Map<Pair, Boolean> documents = new HashMap<>();

  /** The schemas that the comparison began with. */
  private @Nullable Pair entry;

  Alike(Anchors anchors) {
    this.anchors = anchors;
    this.subtypes = new Subtypes(anchors);
  }

  boolean test(Schema a, Schema b) {
    pairs.start();
    entry = new Pair(a.node(), b.node());
    return a.dialect() == b.dialect() && alike(a, b, 0);
  }

  private boolean alike(Schema first, Schema second, int depth) {
    Schema a = target(first);
    Schema b = target(second);
    if (a.node() == b.node()) {
      return true;
    }
    if (depth > DEPTH) {
      return false;
    }
    Pair pair = new Pair(a.node(), b.node());
    Boolean answer = pairs.answer(pair);
    if (answer != null) {
      return answer;
    }
    AlikePairs.Opened opened = pairs.open(pair);
    boolean same = same(a, b, depth);
    pairs.close(opened, same);
    return same;
  }

  /** What a schema that is nothing but a reference stands for. */
  Schema target(Schema schema) {
    if (!isReference(schema)) {
      return schema;
    }
    Schema known = targets.get(schema.node());
    if (known == null) {
      known = follow(schema);
      targets.put(schema.node(), known);
    }
    return known;
  }

  private Schema follow(Schema schema) {
    Schema at = schema;
    for (int i = 0; i < 20 && isReference(at); i++) {
      Optional<Schema> next = References.target(at, anchors);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  private static boolean isReference(Schema schema) {
    return schema.node() instanceof MapNode map
        && map.string("$ref") != null
        && (References.hidesSiblings(schema.dialect()) || weight(map) == 1);
  }

  private boolean same(Schema a, Schema b, int depth) {
    return a.node() instanceof MapNode one && b.node() instanceof MapNode other
        ? keywords(a, one, b, other, depth)
        : SameText.of(a.node(), b.node());
  }

  private boolean keywords(Schema a, MapNode one, Schema b, MapNode other, int depth) {
    if (weight(one) != weight(other)) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      String name = one.name(i);
      KeywordRole role = KeywordRole.of(name);
      if (role == KeywordRole.TEXT) {
        continue;
      }
      Node value = other.get(name);
      if (value == null || !keyword(name, role, a.at(one.value(i)), b.at(value), depth)) {
        return false;
      }
      if (name.equals("discriminator") && !variants(a, b, depth)) {
        return false;
      }
    }
    return true;
  }

  /** Whoever refers to a schema with a discriminator means all that extend it. */
  private boolean variants(Schema a, Schema b, int depth) {
    List<Schema> one = subtypes.of(a);
    List<Schema> other = subtypes.of(b);
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      boolean sameName = Subtypes.name(one.get(i)).equals(Subtypes.name(other.get(i)));
      if (!sameName || !alike(one.get(i), other.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean keyword(String name, KeywordRole role, Schema a, Schema b, int depth) {
    Node first = a.node();
    Node second = b.node();
    return switch (role) {
      // Only where it has siblings or leads nowhere: then what it leads to cannot be compared.
      case REFERENCE -> reference(name, a, b, depth);
      case NAMED_SCHEMAS ->
          first instanceof MapNode one && second instanceof MapNode other
              ? members(a, one, b, other, depth)
              : SameText.of(first, second);
      case SCHEMA ->
          first instanceof ListNode one && second instanceof ListNode other
              ? elements(a, one, b, other, depth)
              : alike(a, b, depth + 1);
      case SET ->
          first instanceof ListNode one && second instanceof ListNode other
              ? SameText.ofSets(one, other)
              : SameText.of(first, second);
      case TEXT, VALUE -> SameText.of(first, second);
    };
  }

  private boolean reference(String name, Schema a, Schema b, int depth) {
    Node one = a.node().parent();
    Node other = b.node().parent();
    if (one == null || other == null) {
      return false;
    }
    if (!name.equals("$ref")) {
      pairs.restOnTheWay();
      return entry != null
          && isSamePlace(entry.a(), entry.b())
          && isSamePlace(one, other)
          && sameDocuments(one, other);
    }
    Optional<Schema> target = References.target(a.at(one), anchors);
    Optional<Schema> match = References.target(b.at(other), anchors);
    if (target.isEmpty() && match.isEmpty()) {
      return SameText.of(a.node(), b.node()); // both name the same thing, wherever it is
    }
    return target.isPresent() && match.isPresent() && alike(target.get(), match.get(), depth + 1);
  }

  private static boolean isSamePlace(Node a, Node b) {
    return a.pointer().equals(b.pointer());
  }

  /** Where a dynamic reference leads depends on the whole document. */
  private boolean sameDocuments(Node a, Node b) {
    Pair roots = new Pair(root(a), root(b));
    return documents.computeIfAbsent(roots, pair -> SameText.of(pair.a(), pair.b()));
  }

  private static Node root(Node node) {
    Node up = node;
    for (Node next = up.parent(); next != null; next = up.parent()) {
      up = next;
    }
    return up;
  }

  private boolean members(Schema a, MapNode one, Schema b, MapNode other, int depth) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      Node value = other.get(one.name(i));
      if (value == null || !alike(a.at(one.value(i)), b.at(value), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean elements(Schema a, ListNode one, Schema b, ListNode other, int depth) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!alike(a.at(one.item(i)), b.at(other.item(i)), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** How many members of a schema count. */
  private static int weight(MapNode map) {
    int weight = 0;
    for (int i = 0; i < map.size(); i++) {
      weight += KeywordRole.of(map.name(i)) == KeywordRole.TEXT ? 0 : 1;
    }
    return weight;
  }
}
