package dev.concordat.checker.parse;

import dev.concordat.checker.model.Server;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the addresses under which an interface is offered. */
final class Servers {
  private Servers() {}

  /**
   * OpenAPI 3: {@code servers}; Swagger 2.0: {@code schemes}, {@code host} and {@code basePath}.
   */
  static List<Server> ofOpenApi(Node root) {
    if (root.get("swagger") != null) {
      return ofSwagger(root);
    }
    List<Server> servers = new ArrayList<>();
    ListNode listed = root.list("servers");
    if (listed != null) {
      listed.forEach(server -> add(servers, server.string("url"), server));
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

  /** AsyncAPI 2 gives a server a URL, AsyncAPI 3 a host and a path name. */
  static List<Server> ofAsyncApi(Node root) {
    List<Server> servers = new ArrayList<>();
    MapNode named = root.map("servers");
    if (named != null) {
      for (Node server : named.values()) {
        String host = server.string("host");
        String path = server.string("pathname");
        add(
            servers,
            host == null ? server.string("url") : host + (path == null ? "" : path),
            server);
      }
    }
    return servers;
  }

  private static void add(List<Server> servers, @Nullable String address, Node node) {
    if (address != null) {
      servers.add(new Server(bare(address), node));
    }
  }

  /** A trailing slash says nothing. */
  private static String bare(String address) {
    return address.length() > 1 && address.endsWith("/")
        ? address.substring(0, address.length() - 1)
        : address;
  }
}
