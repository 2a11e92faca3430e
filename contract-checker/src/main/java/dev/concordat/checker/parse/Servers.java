package dev.concordat.checker.parse;

import dev.concordat.checker.model.Server;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the addresses under which an OpenAPI interface is offered. */
final class Servers {
  private Servers() {}

  /**
   * OpenAPI 3: {@code servers}; Swagger 2.0: {@code schemes}, {@code host} and {@code basePath}.
   */
  static List<Server> ofOpenApi(Node root) {
    if (root.get("swagger") != null) {
      return ofSwagger(root);
    }
    return listed(root);
  }

  /** Where one operation is offered, when it or its path says so. */
  static List<Server> ofOperation(MapNode item, MapNode operation) {
    List<Server> own = listed(operation);
    return own.isEmpty() ? listed(item) : own;
  }

  private static List<Server> listed(Node holder) {
    List<Server> servers = new ArrayList<>();
    ListNode listed = holder.list("servers");
    if (listed != null) {
      for (Node server : listed) {
        String url = bare(server.string("url"));
        if (url != null) {
          servers.add(new Server(url, ServerVariables.choices(url, server), server));
        }
      }
    }
    return servers;
  }

  private static List<Server> ofSwagger(Node root) {
    String host = root.string("host");
    String path = root.string("basePath");
    Node node = root.get(host == null ? "basePath" : "host");
    List<Server> servers = new ArrayList<>();
    if (node != null) {
      String rest = (host == null ? "" : host) + (path == null ? "" : path);
      ListNode schemes = root.list("schemes");
      if (host == null || schemes == null || schemes.size() == 0) {
        add(servers, host == null ? rest : "//" + rest, node);
      } else {
        schemes.strings().forEach(scheme -> add(servers, scheme + "://" + rest, node));
      }
    }
    return servers;
  }

  private static void add(List<Server> servers, @Nullable String address, Node node) {
    String bare = bare(address);
    if (bare != null) {
      servers.add(new Server(bare, node));
    }
  }

  /** A trailing slash says nothing. */
  static @Nullable String bare(@Nullable String address) {
    return address != null && address.length() > 1 && address.endsWith("/")
        ? address.substring(0, address.length() - 1)
        : address;
  }
}
