package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for schemas, the same number for schemas that are alike. A hash of what is written at the
 * top of a schema says which others are worth a look; that they are alike is then checked.
 */
final class Kinds {
  private final Alike alike;
  private final Map<Integer, List<Known>> byHash = new HashMap<>();
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
        byHash.computeIfAbsent(hash(alike.target(schema)), hash -> new ArrayList<>(1));
    for (Known candidate : candidates) {
      if (alike.test(candidate.schema, schema)) {
        return candidate.kind;
      }
    }
    int kind = fresh();
    candidates.add(new Known(schema, kind));
    return kind;
  }

  private static int hash(Schema schema) {
    if (!(schema.node() instanceof MapNode map)) {
      return schema.node() instanceof ScalarNode scalar ? scalar.text().hashCode() : 0;
    }
    int hash = schema.dialect().hashCode();
    for (int i = 0; i < map.size(); i++) {
      if (!Alike.isText(map.name(i))) {
        hash += 31 * map.name(i).hashCode() + value(map.value(i));
      }
    }
    return hash;
  }

  /** The order of members and of lists that are sets does not matter. */
  private static int value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text().hashCode();
    }
    int hash = 7;
    if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        hash += Alike.isText(map.name(i)) ? 0 : map.name(i).hashCode();
      }
    } else {
      for (Node item : (ListNode) node) {
        hash += item instanceof ScalarNode scalar ? scalar.text().hashCode() : 1;
      }
    }
    return hash;
  }
}
