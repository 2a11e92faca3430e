package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a caller must show: one of the alternatives, and all schemes of that alternative (OpenAPI
 * 3.1, section 4.8.30). No alternative, or an empty one, lets everybody in.
 *
 * @param schemes what the schemes in them are, by name; none for those that are not defined
 * @param node where it is declared
 */
public record Security(
    List<Alternative> alternatives, Map<String, SecurityScheme> schemes, Node node) {

  public Security {
    alternatives = List.copyOf(alternatives);
    schemes = Map.copyOf(schemes);
  }

  /** Requirements whose schemes are not known. */
  public Security(List<Alternative> alternatives, Node node) {
    this(alternatives, Map.of(), node);
  }

  /** The names of all schemes in it, sorted. */
  public Set<String> names() {
    var names = new TreeSet<String>();
    alternatives.forEach(alternative -> names.addAll(alternative.scopes().keySet()));
    return names;
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
      scopes = sorted(scopes);
    }

    /** Reports show them, so their order must not change from run to run. */
    private static Map<String, Set<String>> sorted(Map<String, Set<String>> scopes) {
      var sorted = new TreeMap<String, Set<String>>();
      scopes.forEach(
          (scheme, needed) ->
              sorted.put(scheme, Collections.unmodifiableSortedSet(new TreeSet<>(needed))));
      return Collections.unmodifiableSortedMap(sorted);
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
