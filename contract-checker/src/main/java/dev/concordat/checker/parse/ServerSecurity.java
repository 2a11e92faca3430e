package dev.concordat.checker.parse;

import dev.concordat.checker.model.Security;
import dev.concordat.checker.model.SecurityScheme;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one must show for a channel operation: what the operation says, else what any of the
 * channel's servers wants.
 */
final class ServerSecurity {
  private final AsyncApiDocument asyncApi;
  private final SecuritySchemes schemes;

  ServerSecurity(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.schemes = new SecuritySchemes(asyncApi.root(), asyncApi.refs(), asyncApi.problems());
  }

  /**
   * @param servers the channel's list of servers; all of the document's when absent
   */
  Security of(MapNode operation, @Nullable Node servers) {
    ListNode own = operation.list("security");
    if (own != null) {
      return read(own);
    }
    var alternatives = new ArrayList<Security.Alternative>();
    Map<String, SecurityScheme> known = new HashMap<>();
    for (MapNode server : servers(servers)) {
      ListNode declared = server.list("security");
      if (declared == null || declared.size() == 0) {
        return new Security(List.of(), operation); // one server lets everybody in
      }
      Security security = read(declared);
      known.putAll(security.schemes());
      security.alternatives().stream()
          .filter(alternative -> !alternatives.contains(alternative))
          .forEach(alternatives::add);
    }
    return new Security(alternatives, known, operation);
  }

  private List<MapNode> servers(@Nullable Node listed) {
    MapNode all = asyncApi.refs().map(asyncApi.root().get("servers"), "the servers");
    if (all == null) {
      return List.of();
    }
    List<Node> chosen =
        listed instanceof ListNode list && list.size() > 0
            ? list.items().stream().map(item -> named(item, all)).toList()
            : all.values();
    return chosen.stream()
        .map(node -> asyncApi.refs().map(node, "a server"))
        .filter(Objects::nonNull)
        .toList();
  }

  /** AsyncAPI 2 lists servers by name, 3 by reference. */
  private static Node named(Node item, MapNode all) {
    if (item instanceof ScalarNode scalar) {
      Node server = all.get(scalar.text());
      return server == null ? item : server;
    }
    return item;
  }

  private Security read(ListNode declared) {
    if (!asyncApi.isV3()) {
      return schemes.define(SecurityRequirements.of(declared));
    }
    var alternatives = new ArrayList<Security.Alternative>();
    Map<String, SecurityScheme> known = new HashMap<>();
    for (Node item : declared) {
      MapNode scheme = asyncApi.refs().map(item, "a security scheme");
      if (scheme != null) {
        ListNode scopes = scheme.list("scopes");
        Set<String> needed = scopes == null ? Set.of() : Set.copyOf(scopes.strings());
        String name = name(item, scheme);
        alternatives.add(new Security.Alternative(Map.of(name, needed)));
        known.put(name, schemes.read(name, scheme));
      }
    }
    return new Security(alternatives, known, declared);
  }

  /**
   * A scheme that is written out has no name. AsyncAPI 3 repeats a scheme where it needs scopes, so
   * the only component of that type is most likely the one that is meant.
   */
  private String name(Node declared, MapNode scheme) {
    if (declared != scheme) {
      return asyncApi.document().nameOf(scheme);
    }
    String type = String.valueOf(scheme.string("type"));
    MapNode components = asyncApi.root().map("components");
    MapNode schemes = components == null ? null : components.map("securitySchemes");
    if (schemes == null) {
      return type;
    }
    List<Node> alike =
        schemes.values().stream().filter(node -> type.equals(node.string("type"))).toList();
    return alike.size() == 1 ? alike.get(0).key() : type;
  }
}
