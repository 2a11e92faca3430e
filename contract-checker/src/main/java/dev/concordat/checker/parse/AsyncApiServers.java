package dev.concordat.checker.parse;

import dev.concordat.checker.model.Server;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the servers of AsyncAPI: 2 gives one a URL, 3 a host and a path name. */
final class AsyncApiServers {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");

  private final AsyncApiDocument asyncApi;
  private final Bindings bindings;

  AsyncApiServers(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.bindings = new Bindings(asyncApi);
  }

  List<Server> read() {
    MapNode byName = asyncApi.refs().map(asyncApi.root().get("servers"), "the servers");
    List<Server> servers = new ArrayList<>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      MapNode server =
          OpenApiParser.isExtension(byName.name(i))
              ? null
              : asyncApi.refs().map(byName.value(i), "a server");
      if (server != null) {
        servers.add(read(byName.name(i), server));
      }
    }
    return servers;
  }

  /**
   * Where a channel is offered.
   *
   * @param listed what the channel says; nothing for all servers of the document
   */
  List<Server> ofChannel(@Nullable Node listed) {
    if (!(listed instanceof ListNode list)) {
      return List.of();
    }
    Node all = asyncApi.refs().map(asyncApi.root().get("servers"), "the servers");
    List<Server> servers = new ArrayList<>();
    for (Node item : list) {
      Node declared = named(item, all);
      MapNode server = declared == null ? null : asyncApi.refs().map(declared, "a server");
      if (server != null) {
        servers.add(read(server.key(), server));
      }
    }
    return servers;
  }

  /** AsyncAPI 2 lists servers by name, 3 by reference. */
  private static @Nullable Node named(Node item, @Nullable Node all) {
    return item instanceof ScalarNode scalar ? all == null ? null : all.get(scalar.text()) : item;
  }

  private Server read(String name, MapNode server) {
    String declared = address(server);
    String address = declared == null ? "server " + name : declared;
    // The protocol is told apart, and AsyncAPI 3 has none in the address.
    String bare = SCHEME.matcher(address).replaceFirst("");
    return new Server(
        address, Set.of(PathTemplate.of(bare).erased()), server, settings(server, bare));
  }

  private static @Nullable String address(MapNode server) {
    String host = server.string("host");
    String path = server.string("pathname");
    return Servers.bare(host == null ? server.string("url") : host + (path == null ? "" : path));
  }

  private List<Setting> settings(MapNode server, String address) {
    List<Setting> settings = new ArrayList<>();
    text(settings, SettingKind.PROTOCOL, "the protocol of " + address, server.get("protocol"));
    text(
        settings,
        SettingKind.PROTOCOL_VERSION,
        "the protocol version of " + address,
        server.get("protocolVersion"));
    MapNode variables = asyncApi.refs().map(server.get("variables"), "the variables");
    for (int i = 0; variables != null && i < variables.size(); i++) {
      MapNode variable = asyncApi.refs().map(variables.value(i), "a variable");
      if (variable != null) {
        variable(settings, "'" + variables.name(i) + "' of " + address, variable);
      }
    }
    settings.addAll(bindings.settings(server, address + " "));
    return settings;
  }

  private static void variable(List<Setting> settings, String name, MapNode variable) {
    text(settings, SettingKind.SERVER_VARIABLE, "the default of " + name, variable.get("default"));
    ListNode values = variable.list("enum");
    List<String> sorted =
        values == null
            ? List.of("any")
            : values.items().stream().map(CanonicalForm::of).sorted().toList();
    settings.add(
        new Setting(
            SettingKind.SERVER_VARIABLE,
            "the choice of " + name,
            String.join(", ", sorted),
            values == null ? variable : values));
  }

  private static void text(
      List<Setting> settings, SettingKind kind, String name, @Nullable Node value) {
    if (value instanceof ScalarNode scalar && !scalar.isNull()) {
      settings.add(new Setting(kind, name, scalar.text(), value));
    }
  }
}
