package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How credentials are shown (OpenAPI 3.1, section 4.8.27).
 *
 * @param name what requirements call it
 * @param credentials what is shown and where, written so that equal texts mean the same: {@code
 *     apiKey in header x-key}
 * @param flows the ways to get a token
 * @param discovery where OpenID Connect is described
 * @param node where it is declared
 */
public record SecurityScheme(
    String name, String credentials, List<Flow> flows, Optional<String> discovery, Node node) {

  public SecurityScheme {
    flows = List.copyOf(flows);
  }

  /**
   * A way to get a token.
   *
   * @param urls by member name: {@code tokenUrl}
   */
  public record Flow(String name, Map<String, String> urls, Set<String> scopes, Node node) {

    public Flow {
      urls = Map.copyOf(urls);
      scopes = Set.copyOf(scopes);
    }
  }

  /** The scopes that some flow gives. */
  public Set<String> scopes() {
    var scopes = new TreeSet<String>();
    flows.forEach(flow -> scopes.addAll(flow.scopes()));
    return scopes;
  }

  /** True when both ask for the same thing, whatever they are called. */
  public boolean means(SecurityScheme other) {
    return credentials.equals(other.credentials)
        && discovery.equals(other.discovery)
        && ways().equals(other.ways());
  }

  private Map<String, Object> ways() {
    var ways = new TreeMap<String, Object>();
    flows.forEach(flow -> ways.put(flow.name(), List.of(flow.urls(), flow.scopes())));
    return ways;
  }
}
