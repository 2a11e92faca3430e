package dev.concordat.checker.diff;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.HashSet;
import java.util.Set;

/** The JSON types that a schema names. */
final class SchemaTypes {
  private SchemaTypes() {}

  /** True when no JSON type is allowed by both: nothing else that differs matters then. */
  static boolean areDisjoint(SchemaView before, SchemaView after) {
    Set<String> was = of(before);
    Set<String> is = of(after);
    if (was.isEmpty() || is.isEmpty()) {
      return false;
    }
    return was.stream().noneMatch(is::contains)
        && !(was.contains("number") && is.contains("integer"))
        && !(was.contains("integer") && is.contains("number"));
  }

  static Set<String> of(SchemaView view) {
    Set<String> types = new HashSet<>();
    for (Node type : view.keywords("type")) {
      if (type instanceof ScalarNode scalar) {
        types.add(scalar.text());
      } else if (type instanceof ListNode list) {
        types.addAll(list.strings());
      }
    }
    if (view.parts().stream()
        .anyMatch(part -> part.isTrue("nullable") || part.isTrue("x-nullable"))) {
      types.add("null");
    }
    return types;
  }
}
