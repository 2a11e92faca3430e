package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a caller must show: one of the alternatives, and all schemes of that alternative (OpenAPI
 * 3.1, section 4.8.30). No alternative, or an empty one, lets everybody in.
 *
 * @param node where it is declared
 */
public record Security(List<Alternative> alternatives, Node node) {

  public Security {
    alternatives = List.copyOf(alternatives);
  }

  public boolean isOpen() {
    return alternatives.isEmpty()
        || alternatives.stream().anyMatch(alternative -> alternative.scopes().isEmpty());
  }

  /**
   * Schemes that are all needed.
   *
   * @param scopes the scopes needed, by scheme
   */
  public record Alternative(Map<String, Set<String>> scopes) {

    public Alternative {
      scopes = Map.copyOf(scopes);
    }

    /** True when credentials that satisfy this alternative satisfy the other one too. */
    public boolean satisfies(Alternative other) {
      return other.scopes.entrySet().stream()
          .allMatch(
              need ->
                  scopes.containsKey(need.getKey())
                      && scopes.getOrDefault(need.getKey(), Set.of()).containsAll(need.getValue()));
    }
  }
}
