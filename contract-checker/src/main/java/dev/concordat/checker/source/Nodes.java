package dev.concordat.checker.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes nodes that stand in no document: schemas composed of parts of others, old notations put
 * into the words of new ones. The parts keep their place in the document that they come from. The
 * made node has line 0, or it stands in the place of the node that it was made from.
 */
public final class Nodes {
  private Nodes() {}

  /** An object with these members, in the map's order. */
  public static MapNode map(Map<String, Node> members) {
    return map(0, 0, members);
  }

  /** The same, in the place of another node. */
  public static MapNode map(Node place, Map<String, Node> members) {
    return at(place, map(place.line(), place.column(), members));
  }

  /** The object, with these members besides or in place of its own. */
  public static MapNode with(MapNode map, Map<String, Node> changed) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      members.put(map.name(i), map.value(i));
    }
    members.putAll(changed);
    return map(map, members);
  }

  private static MapNode map(int line, int column, Map<String, Node> members) {
    return new MapNode(
        line,
        column,
        members.keySet().toArray(String[]::new),
        members.values().toArray(Node[]::new),
        false);
  }

  public static ListNode list(List<? extends Node> items) {
    return new ListNode(0, 0, List.copyOf(items), false);
  }

  /** The same, in the place of another node. */
  public static ListNode list(Node place, List<? extends Node> items) {
    return at(place, new ListNode(place.line(), place.column(), List.copyOf(items), false));
  }

  public static ScalarNode string(String text) {
    return new ScalarNode(0, 0, ScalarNode.Kind.STRING, text);
  }

  /** The same, in the place of another node. */
  public static ScalarNode string(Node place, String text) {
    return at(place, new ScalarNode(place.line(), place.column(), ScalarNode.Kind.STRING, text));
  }

  /** A number as JSON writes it, in the place of another node. */
  public static ScalarNode number(Node place, String text) {
    return at(place, new ScalarNode(place.line(), place.column(), ScalarNode.Kind.NUMBER, text));
  }

  public static ScalarNode bool(boolean value) {
    return new ScalarNode(0, 0, ScalarNode.Kind.BOOLEAN, Boolean.toString(value));
  }

  /** The same, in the place of another node. */
  public static ScalarNode bool(Node place, boolean value) {
    String text = Boolean.toString(value);
    return at(place, new ScalarNode(place.line(), place.column(), ScalarNode.Kind.BOOLEAN, text));
  }

  private static <N extends Node> N at(Node place, N made) {
    made.standInFor(place);
    return made;
  }
}
