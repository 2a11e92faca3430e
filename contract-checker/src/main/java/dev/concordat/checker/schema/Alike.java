package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two schemas are written alike: the same keywords with the same values, in any order, and
 * references to schemas that are alike. Texts for people do not count.
 *
 * <p>Each pair of schemas is decided once. References may lead back to a pair that is being
 * compared; it is taken to be alike then, and what rests on that is settled together with it. A
 * difference settles every pair on the way to it.
 */
final class Alike {
  private static final int DEPTH = 600;

  /** Marks an answer that depends on the way that led to it: it is not kept. */
  private static final int THIS_WAY = -1;

  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "description",
          "example",
          "examples",
          "externalDocs",
          "$comment",
          "$schema",
          "$id",
          "$anchor",
          "$defs",
          "definitions");

  private static final Set<String> MAPS_OF_SCHEMAS =
      Set.of("properties", "patternProperties", "dependentSchemas", "dependencies");

  private static final Set<String> LISTS_OF_SCHEMAS =
      Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");

  private static final Set<String> SCHEMAS =
      Set.of(
          "items",
          "additionalItems",
          "contains",
          "additionalProperties",
          "propertyNames",
          "not",
          "if",
          "then",
          "else",
          "unevaluatedItems",
          "unevaluatedProperties");

  /** Extensions that say something to the other side. */
  private static final Set<String> EXTENSIONS =
      Set.of("x-nullable", "x-extensible-enum", "x-sunset", "x-stability-level", "x-stability");

  private static final Set<String> SETS = Set.of("required", "enum", "type");

  private final Anchors anchors;
  private final Subtypes subtypes;
  private final Map<Node, Schema> targets = new IdentityHashMap<>();
  private final Map<Pair, Boolean> known = new HashMap<>();
  private final Map<Pair, Boolean> documents = new HashMap<>();

  /** The pairs that are being compared, numbered from the outermost. */
  private final Map<Pair, Integer> open = new HashMap<>();

  /** Pairs that are alike if an open pair is; the number is that of the outermost such pair. */
  private final Map<Pair, Integer> resting = new HashMap<>();

  private final List<Pair> restingInOrder = new ArrayList<>();

  /** The outermost open pair that the answer being worked out rests on. */
  private int restsOn = Integer.MAX_VALUE;

  /** The schemas that the comparison began with. */
  private @Nullable Pair entry;

  /** Two nodes; nodes are equal only to themselves. */
  private record Pair(Node a, Node b) {}

  Alike(Anchors anchors) {
    this.anchors = anchors;
    this.subtypes = new Subtypes(anchors);
  }

  boolean test(Schema a, Schema b) {
    restsOn = Integer.MAX_VALUE;
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
    Boolean before = known.get(pair);
    if (before != null) {
      return before;
    }
    Integer assumed = open.containsKey(pair) ? open.get(pair) : resting.get(pair);
    if (assumed != null) {
      restsOn = Math.min(restsOn, assumed);
      return true;
    }
    return decide(pair, a, b, depth);
  }

  private boolean decide(Pair pair, Schema a, Schema b, int depth) {
    int number = open.size();
    int mark = restingInOrder.size();
    int outer = restsOn;
    open.put(pair, number);
    restsOn = Integer.MAX_VALUE;
    boolean same = same(a, b, depth);
    open.remove(pair);
    if (!same || restsOn >= number) {
      known.put(pair, same);
      settle(mark, same);
    } else if (restsOn != THIS_WAY) {
      resting.put(pair, restsOn);
      restingInOrder.add(pair);
    }
    restsOn = Math.min(outer, restsOn);
    return same;
  }

  /** What rested on the pair just decided: alike with it, or open again. */
  private void settle(int mark, boolean same) {
    List<Pair> settled = restingInOrder.subList(mark, restingInOrder.size());
    for (Pair pair : settled) {
      resting.remove(pair);
      if (same) {
        known.put(pair, true);
      }
    }
    settled.clear();
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
        : equal(a.node(), b.node());
  }

  private boolean keywords(Schema a, MapNode one, Schema b, MapNode other, int depth) {
    if (weight(one) != weight(other)) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      String name = one.name(i);
      if (!isText(name)) {
        Node value = other.get(name);
        if (value == null || !keyword(name, a.at(one.value(i)), b.at(value), depth)) {
          return false;
        }
        if (name.equals("discriminator") && !variants(a, b, depth)) {
          return false;
        }
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

  private boolean keyword(String name, Schema a, Schema b, int depth) {
    if (name.startsWith("$") && name.endsWith("ef")) {
      // Only where it has siblings or leads nowhere: then what it leads to cannot be compared.
      return reference(name, a, b, depth);
    }
    if (MAPS_OF_SCHEMAS.contains(name)
        && a.node() instanceof MapNode one
        && b.node() instanceof MapNode other) {
      return members(a, one, b, other, depth);
    }
    if (a.node() instanceof ListNode one && b.node() instanceof ListNode other) {
      if (LISTS_OF_SCHEMAS.contains(name)) {
        return elements(a, one, b, other, depth);
      }
      return SETS.contains(name) ? equalSets(one, other) : equal(one, other);
    }
    return SCHEMAS.contains(name) ? alike(a, b, depth + 1) : equal(a.node(), b.node());
  }

  private boolean reference(String name, Schema a, Schema b, int depth) {
    Node one = a.node().parent();
    Node other = b.node().parent();
    if (one == null || other == null) {
      return false;
    }
    if (!name.equals("$ref")) {
      restsOn = THIS_WAY;
      return entry != null
          && isSamePlace(entry.a, entry.b)
          && isSamePlace(one, other)
          && sameDocuments(one, other);
    }
    Optional<Schema> target = References.target(a.at(one), anchors);
    Optional<Schema> match = References.target(b.at(other), anchors);
    if (target.isEmpty() && match.isEmpty()) {
      return equal(a.node(), b.node()); // both name the same thing, wherever it is
    }
    return target.isPresent() && match.isPresent() && alike(target.get(), match.get(), depth + 1);
  }

  private static boolean isSamePlace(Node a, Node b) {
    return a.pointer().equals(b.pointer());
  }

  /** Where a dynamic reference leads depends on the whole document. */
  private boolean sameDocuments(Node a, Node b) {
    Pair roots = new Pair(root(a), root(b));
    return documents.computeIfAbsent(roots, pair -> equal(pair.a, pair.b));
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

  private static boolean equalSets(ListNode one, ListNode other) {
    if (one.size() != other.size()) {
      return false;
    }
    boolean inOrder = true;
    for (int i = 0; i < one.size() && inOrder; i++) {
      inOrder = equal(one.item(i), other.item(i));
    }
    boolean texts = one.strings().size() == one.size() && other.strings().size() == other.size();
    List<String> first = one.strings();
    return inOrder || texts && new HashSet<>(first).equals(new HashSet<>(other.strings()));
  }

  private static boolean equal(Node a, Node b) {
    if (a instanceof ScalarNode one && b instanceof ScalarNode other) {
      return one.kind() == other.kind() && one.text().equals(other.text());
    }
    if (a instanceof ListNode one && b instanceof ListNode other) {
      boolean equal = one.size() == other.size();
      for (int i = 0; equal && i < one.size(); i++) {
        equal = equal(one.item(i), other.item(i));
      }
      return equal;
    }
    if (a instanceof MapNode one && b instanceof MapNode other) {
      boolean equal = one.size() == other.size();
      for (int i = 0; equal && i < one.size(); i++) {
        Node value = other.get(one.name(i));
        equal = value != null && equal(one.value(i), value);
      }
      return equal;
    }
    return false;
  }

  /** How many members of a schema count. */
  private static int weight(MapNode map) {
    int weight = 0;
    for (int i = 0; i < map.size(); i++) {
      weight += isText(map.name(i)) ? 0 : 1;
    }
    return weight;
  }

  static boolean isText(String name) {
    return name.startsWith("x-") && !EXTENSIONS.contains(name) || TEXTS.contains(name);
  }
}
