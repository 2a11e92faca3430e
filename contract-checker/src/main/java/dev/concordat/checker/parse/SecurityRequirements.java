package dev.concordat.checker.parse;

import dev.concordat.checker.model.Security;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code security}: alternatives, each the schemes that are needed together. */
final class SecurityRequirements {
  private SecurityRequirements() {}

  /** What holds for an operation: its own requirements, an empty list included, or the root's. */
  static Security read(Node root, MapNode operation) {
    ListNode own = operation.list("security");
    ListNode effective = own == null ? root.list("security") : own;
    return effective == null ? new Security(List.of(), operation) : of(effective);
  }

  static Security of(ListNode requirements) {
    var alternatives = new ArrayList<Security.Alternative>();
    for (Node requirement : requirements) {
      if (requirement instanceof MapNode schemes) {
        alternatives.add(alternative(schemes));
      }
    }
    return new Security(alternatives, requirements);
  }

  private static Security.Alternative alternative(MapNode schemes) {
    Map<String, Set<String>> scopes = new HashMap<>();
    for (int i = 0; i < schemes.size(); i++) {
      boolean listed = schemes.value(i) instanceof ListNode;
      scopes.put(
          schemes.name(i), listed ? Set.copyOf(((ListNode) schemes.value(i)).strings()) : Set.of());
    }
    return new Security.Alternative(scopes);
  }
}
