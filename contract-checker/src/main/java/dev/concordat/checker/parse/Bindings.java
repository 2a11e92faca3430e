package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads protocol bindings: what a client sends to connect, and the key of a Kafka record, are
 * described by schemas. Of all others it can only be told that they differ.
 */
final class Bindings {
  private final AsyncApiDocument asyncApi;
  private final MessageSchemas schemas;

  Bindings(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.schemas = new MessageSchemas(asyncApi);
  }

  /** The query and headers of a WebSocket handshake, the query of an HTTP request. */
  List<Position> connection(MapNode channel, MapNode operation) {
    var positions = new ArrayList<Position>();
    MapNode socket = binding(channel, "ws");
    if (socket != null) {
      positions.addAll(parameters(socket.get("query"), PositionKind.QUERY_PARAMETER));
      positions.addAll(parameters(socket.get("headers"), PositionKind.HEADER_PARAMETER));
    }
    MapNode http = binding(operation, "http");
    if (http != null) {
      positions.addAll(parameters(http.get("query"), PositionKind.QUERY_PARAMETER));
    }
    return positions;
  }

  /** What a message carries beside its payload: the key of a Kafka record, headers of HTTP. */
  List<Position> carried(MapNode message, String label, Direction direction) {
    var positions = new ArrayList<Position>();
    carried(PositionKind.MESSAGE_PAYLOAD, "kafka", "key", message)
        .map(key -> key.of(label + " Kafka key", direction, schemas))
        .ifPresent(positions::add);
    carried(PositionKind.MESSAGE_HEADERS, "http", "headers", message)
        .map(headers -> headers.of(label + " HTTP headers", direction, schemas))
        .ifPresent(positions::add);
    return positions;
  }

  private Optional<Carried> carried(
      PositionKind kind, String protocol, String member, MapNode message) {
    MapNode binding = binding(message, protocol);
    return Optional.ofNullable(binding == null ? null : binding.get(member))
        .map(node -> new Carried(kind, protocol + " " + member, node));
  }

  /** A schema in the binding of a message. */
  private record Carried(PositionKind kind, String key, Node node) {

    Position of(String label, Direction direction, MessageSchemas schemas) {
      return new Position(
          kind,
          key,
          label,
          direction,
          true,
          schemas.payload(node, null),
          node,
          List.of(),
          schemas.foreign(node, null));
    }
  }

  /** Of a channel and of what is done with it. */
  List<Setting> settings(MapNode channel, MapNode operation) {
    List<Setting> settings = new ArrayList<>(settings(channel, "channel "));
    settings.addAll(settings(operation, "operation "));
    return settings;
  }

  /**
   * What is no schema.
   *
   * @param holder a server, a channel, an operation or a message
   * @param name stands before the name of each setting
   */
  List<Setting> settings(MapNode holder, String name) {
    MapNode byProtocol = asyncApi.refs().map(holder.get("bindings"), "the bindings");
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; byProtocol != null && i < byProtocol.size(); i++) {
      String protocol = byProtocol.name(i);
      MapNode binding =
          OpenApiParser.isExtension(protocol)
              ? null
              : asyncApi.refs().map(byProtocol.value(i), "a binding");
      for (int j = 0; binding != null && j < binding.size(); j++) {
        String member = binding.name(j);
        if (isTold(protocol, member) && !OpenApiParser.isExtension(member)) {
          Node at = binding.value(j);
          String value = value(protocol, member, at);
          settings.add(new Setting(SettingKind.BINDING, name + protocol + " " + member, value, at));
        }
      }
    }
    return settings;
  }

  /** What is compared as a schema, and what says nothing about the exchange. */
  private static boolean isTold(String protocol, String member) {
    return switch (protocol) {
      case "http" -> member.equals("statusCode");
      case "ws" -> !Set.of("query", "headers", "bindingVersion").contains(member);
      case "kafka" -> !Set.of("key", "bindingVersion").contains(member);
      default -> !member.equals("bindingVersion");
    };
  }

  /** The ids of Kafka clients are schemas; a plain one stands for the schema that allows it. */
  private String value(String protocol, String member, Node value) {
    boolean id = protocol.equals("kafka") && member.endsWith("Id");
    if (id && value instanceof ScalarNode scalar && scalar.isString()) {
      Map<String, Node> only = new LinkedHashMap<>();
      only.put("type", Nodes.string("string"));
      only.put("enum", Nodes.list(List.of(scalar)));
      return WrittenOut.of(Nodes.map(only), asyncApi.refs());
    }
    return WrittenOut.of(value, asyncApi.refs());
  }

  private @Nullable MapNode binding(MapNode holder, String protocol) {
    MapNode bindings = asyncApi.refs().map(holder.get("bindings"), "the bindings");
    return bindings == null ? null : asyncApi.refs().map(bindings.get(protocol), "a binding");
  }

  /** Each property of the object that describes them is one parameter. */
  private List<Position> parameters(@Nullable Node declared, PositionKind kind) {
    if (declared == null) {
      return List.of();
    }
    Node object = asyncApi.refs().peek(declared);
    ListNode required = object.list("required");
    MapNode byName = object.map("properties");
    var positions = new ArrayList<Position>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      boolean must = required != null && required.strings().contains(byName.name(i));
      positions.add(parameter(kind, byName.name(i), must, byName.value(i)));
    }
    return positions;
  }

  private Position parameter(PositionKind kind, String name, boolean required, Node schema) {
    return new Position(
        kind,
        Parameters.key(kind, name),
        Parameters.label(kind, name),
        Direction.ACCEPTED,
        required,
        schemas.payload(schema, null),
        schema,
        List.of());
  }
}
