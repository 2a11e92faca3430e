package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the protocol bindings that other sides depend on: what a client sends to connect, and the
 * key of a Kafka record. The others say how the owner is run.
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

  Optional<Position> kafkaKey(MapNode message, String label, Direction direction) {
    MapNode kafka = binding(message, "kafka");
    return Optional.ofNullable(kafka == null ? null : kafka.get("key"))
        .map(
            key ->
                new Position(
                    PositionKind.MESSAGE_PAYLOAD,
                    "kafka key",
                    label + " Kafka key",
                    direction,
                    true,
                    schemas.payload(key, null),
                    key,
                    List.of()));
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
