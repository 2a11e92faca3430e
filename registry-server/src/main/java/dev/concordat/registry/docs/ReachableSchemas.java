package dev.concordat.registry.docs;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what schemas refer to, and what that refers to; cycles end where they began. */
final class ReachableSchemas {
  private final Map<String, DocSchema> found = new TreeMap<>();
  private final dev.concordat.checker.schema.Anchors names =
      new dev.concordat.checker.schema.Anchors();
  private final Addresses addresses = new Addresses(names);
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  void addReachableFrom(Schema schema) {
    Deque<Schema> open = new ArrayDeque<>();
    open.add(schema);
    while (!open.isEmpty()) {
      Schema next = open.remove();
      if (seen.add(next.node())) {
        follow(next, open);
        addChildren(next, open);
      }
    }
  }

  Map<String, DocSchema> found() {
    return found;
  }

  private void follow(Schema schema, Deque<Schema> open) {
    References.target(schema, names)
        .ifPresent(
            target -> {
              String reference = String.valueOf(schema.node().string("$ref"));
              found.putIfAbsent(
                  addresses.key(schema, reference, target),
                  new DocSchema(target.node().line(), addresses.shown(target)));
              open.add(target);
            });
  }

  private static void addChildren(Schema schema, Deque<Schema> open) {
    if (schema.node() instanceof MapNode map) {
      map.values().forEach(child -> open.add(schema.at(child)));
    } else if (schema.node() instanceof ListNode list) {
      list.forEach(child -> open.add(schema.at(child)));
    }
  }
}
