package dev.concordat.checker.source;

import java.util.List;
import java.util.Map;

/**
 * Makes nodes that stand in no document: schemas composed of parts of others. The parts keep their
 * place in the document that they come from; the made node has line 0.
 */
public final class Nodes {
  private Nodes() {}

  /** An object with these members, in the map's order. */
  public static MapNode map(Map<String, Node> members) {
    return new MapNode(
        0,
        0,
        members.keySet().toArray(String[]::new),
        members.values().toArray(Node[]::new),
        false);
  }

  public static ListNode list(List<? extends Node> items) {
    return new ListNode(0, 0, List.copyOf(items), false);
  }

  public static ScalarNode string(String text) {
    return new ScalarNode(0, 0, ScalarNode.Kind.STRING, text);
  }

  public static ScalarNode bool(boolean value) {
    return new ScalarNode(0, 0, ScalarNode.Kind.BOOLEAN, Boolean.toString(value));
  }
}
