package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for schemas, the same number for schemas that are alike. A hash of what is written says
 * which others are worth a look; that they are alike is then checked.
 */
final class Kinds {
  private final Alike alike;
  private final Map<Integer, List<Known>> byHash = new HashMap<>();
  private final Map<Node, Integer> hashes = new IdentityHashMap<>();
  private int next;

  private record Known(Schema schema, int kind) {}

  Kinds(Alike alike) {
    this.alike = alike;
  }

  /** A number that no schema has. */
  int fresh() {
    return next++;
  }

  int of(Schema schema) {
    List<Known> candidates =
        byHash.computeIfAbsent(hash(alike.target(schema).node()), hash -> new ArrayList<>(1));
    for (Known candidate : candidates) {
      if (alike.test(candidate.schema, schema)) {
        return candidate.kind;
      }
    }
    int kind = fresh();
    candidates.add(new Known(schema, kind));
    return kind;
  }

  /**
   * The order of members and of lists that are sets does not matter. References count by their
   * text: schemas that are alike in spite of different references merely go unrecognised.
   */
  private int hash(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text().hashCode();
    }
    Integer known = hashes.get(node);
    if (known != null) {
      return known;
    }
    int hash = 7;
    if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        if (KeywordRole.of(map.name(i)) != KeywordRole.TEXT) {
          hash += mixed(31 * map.name(i).hashCode() + hash(map.value(i)));
        }
      }
    } else {
      for (Node item : (ListNode) node) {
        hash += mixed(hash(item));
      }
    }
    hashes.put(node, hash);
    return hash;
  }

  /** Spreads the bits: sums of plain hashes of nested schemas run into each other. */
  private static int mixed(int hash) {
    return Integer.rotateLeft(hash * 0x9E3779B1, 15) * 0x85EBCA6B;
  }
}
