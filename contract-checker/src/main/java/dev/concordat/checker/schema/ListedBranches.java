package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Branches that do no more than list values, as people write them to give each value a text. They
 * are one list of values then; trying thousands of branches one by one would never end.
 */
final class ListedBranches {
  private static final Set<String> LISTING = Set.of("enum", "const", "type");

  private ListedBranches() {}

  /** The values that the branches list, each as often as it is listed; empty when some do more. */
  static Optional<List<JsonNode>> of(ListNode branches, Schema holder, Forms forms) {
    if (!branches.items().stream().allMatch(ListedBranches::onlyLists)) {
      return Optional.empty();
    }
    List<JsonNode> listed = new ArrayList<>();
    for (Node branch : branches) {
      Optional<Set<JsonNode>> values = values(forms.of(holder.at(branch)));
      if (values.isEmpty()) {
        return Optional.empty();
      }
      listed.addAll(values.get());
    }
    return Optional.of(listed);
  }

  /** Those of the values that are listed once. */
  static Set<JsonNode> once(List<JsonNode> values) {
    Map<JsonNode, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    counts.values().removeIf(count -> count > 1);
    return new LinkedHashSet<>(counts.keySet());
  }

  private static boolean onlyLists(Node branch) {
    return branch instanceof MapNode map
        && (map.has("enum") || map.has("const"))
        && map.names().stream()
            .allMatch(name -> LISTING.contains(name) || KeywordRole.of(name) == KeywordRole.TEXT);
  }

  private static Optional<Set<JsonNode>> values(Form branch) {
    Set<JsonNode> values = new LinkedHashSet<>();
    for (Keyword keyword : branch.keywords()) {
      if (keyword.assertion() instanceof Enumeration enumeration) {
        values.addAll(enumeration.values());
      } else if (!(keyword.assertion() instanceof TypeSet)) {
        return Optional.empty();
      }
    }
    values.removeIf(value -> Trial.of(branch, value) != Verdict.VALID);
    return Optional.of(values);
  }
}
