package dev.concordat.registry.contracts;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.registry.search.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Gathers the texts of a contract that somebody may look for. */
final class Searchable {
  private static final int MOST = 3000;

  private final Map<Kind, Set<String>> texts = new EnumMap<>(Kind.class);

  private Searchable() {}

  static Map<Kind, Set<String>> texts(Contract contract) {
    Searchable found = new Searchable();
    contract.exchanges().forEach(found::add);
    found.addSchemas(contract.document().root());
    return found.texts;
  }

  private void add(Exchange exchange) {
    Kind kind = exchange.kind() == ExchangeKind.CHANNEL_OPERATION ? Kind.CHANNEL : Kind.OPERATION;
    if (exchange.kind() != ExchangeKind.SCHEMA) {
      add(kind, exchange.label());
      exchange.operationId().ifPresent(id -> add(Kind.OPERATION, id));
      addString(Kind.OPERATION, exchange.node(), "summary");
    }
    exchange.positions().forEach(this::add);
  }

  private void add(Position position) {
    if (position.kind() == PositionKind.MESSAGE) {
      add(Kind.MESSAGE, position.key());
      addString(Kind.MESSAGE, position.node(), "name");
      addString(Kind.MESSAGE, position.node(), "title");
    } else {
      add(Kind.FIELD, position.key());
    }
    position.children().forEach(this::add);
  }

  /** Names of properties, wherever schemas stand, and names of the schemas that have one. */
  private void addSchemas(Node root) {
    Deque<Node> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      Node next = open.remove();
      if (next instanceof MapNode map) {
        for (int n = 0; n < map.size(); n++) {
          addMembers(map.name(n), map.value(n));
          open.add(map.value(n));
        }
      } else if (next instanceof ListNode list) {
        list.forEach(open::add);
      }
    }
  }

  private void addMembers(String key, Node child) {
    if (child instanceof MapNode members) {
      switch (key) {
        case "properties" -> members.names().forEach(name -> add(Kind.FIELD, name));
        case "schemas", "definitions", "$defs", "messages" ->
            members.names().forEach(name -> add(Kind.MESSAGE, name));
        default -> {
          // Holds no names.
        }
      }
    }
  }

  private void addString(Kind kind, Node node, String member) {
    String text = node.string(member);
    if (text != null) {
      add(kind, text);
    }
  }

  private void add(Kind kind, String text) {
    Set<String> known = texts.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    if (known.size() < MOST) {
      known.add(text.replace("\0", ""));
    }
  }
}
