package dev.concordat.registry.docs;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Under which name readers find what a reference leads to. What stands in another contract is shown
 * with its references written out: its {@code #/...} is not that of the document at hand.
 */
final class Addresses {
  private static final String REF = "$ref";

  private final Anchors names;

  Addresses(Anchors names) {
    this.names = names;
  }

  /** What a reference is called in the schemas that are given out. */
  String key(Schema holder, String reference, Schema target) {
    if (!home(holder).path().isEmpty()) {
      return complete(reference, target);
    }
    return reference.startsWith("#") ? reference.substring(1) : reference;
  }

  /** A schema as it is given out. */
  Node shown(Schema schema) {
    return home(schema).path().isEmpty() ? schema.node() : writtenOut(schema);
  }

  private Node writtenOut(Schema schema) {
    if (schema.node() instanceof MapNode map) {
      Map<String, Node> members = new LinkedHashMap<>();
      for (int i = 0; i < map.size(); i++) {
        members.put(map.name(i), writtenOut(schema.at(map.value(i))));
      }
      References.target(schema, names)
          .ifPresent(
              target ->
                  members.put(
                      REF, Nodes.string(complete(String.valueOf(map.string(REF)), target))));
      return Nodes.map(members);
    }
    return schema.node() instanceof ListNode list
        ? Nodes.list(list.items().stream().map(item -> writtenOut(schema.at(item))).toList())
        : schema.node();
  }

  private static String complete(String reference, Schema target) {
    int hash = reference.indexOf('#');
    return home(target).path() + (hash < 0 ? "" : reference.substring(hash));
  }

  private static Document home(Schema schema) {
    return schema.document().home(schema.node());
  }
}
