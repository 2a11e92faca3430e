package dev.concordat.checker.parse;

import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that are compared as they are written: equal texts mean the same, wherever the parts are
 * kept. What references lead to is written in their place; texts for people are left out.
 */
final class WrittenOut {
  private static final Set<String> TEXTS =
      Set.of("description", "title", "summary", "doc", "examples", "tags", "externalDocs");

  /** Deeper than people write; references in a circle end here. */
  private static final int DEPTH = 30;

  /** References to references can make a short text endless: from here on they stay as they are. */
  private static final int SIZE = 20_000;

  private final RefResolver refs;
  private int size;

  private WrittenOut(RefResolver refs) {
    this.refs = refs;
  }

  static String of(Node node, RefResolver refs) {
    return CanonicalForm.of(new WrittenOut(refs).complete(node, DEPTH));
  }

  private Node complete(Node written, int depth) {
    Node node = depth == 0 || ++size > SIZE ? written : refs.peek(written);
    if (depth == 0) {
      return node;
    }
    if (node instanceof ListNode list) {
      List<Node> items = new ArrayList<>();
      list.forEach(item -> items.add(complete(item, depth - 1)));
      return Nodes.list(items);
    }
    return node instanceof MapNode map ? members(map, depth) : node;
  }

  private MapNode members(MapNode map, int depth) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      String name = map.name(i);
      boolean property = map.key().equals("properties");
      if (property || !TEXTS.contains(name) && !OpenApiParser.isExtension(name)) {
        members.put(name, complete(map.value(i), depth - 1));
      }
    }
    return Nodes.map(members);
  }
}
