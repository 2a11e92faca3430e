package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the messages of a channel operation. */
final class Messages {
  private final AsyncApiDocument asyncApi;
  private final Traits traits;
  private final MessageSchemas schemas;
  private final Bindings bindings;
  private final MessageSettings settings;

  Messages(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.traits = new Traits(asyncApi);
    this.schemas = new MessageSchemas(asyncApi);
    this.bindings = new Bindings(asyncApi);
    this.settings = new MessageSettings(asyncApi);
  }

  /**
   * A message where an operation names it.
   *
   * @param name the member name that holds it; empty when nothing names it there
   */
  record Declared(String name, Node node) {}

  Collection<Position> read(List<Declared> declared, Direction direction, boolean reply) {
    Map<String, Position> byKey = new LinkedHashMap<>();
    for (Declared one : declared) {
      MapNode target = asyncApi.refs().map(one.node(), "a message");
      if (target != null) {
        String name = unused(name(one, target), byKey, reply);
        Position position = message(name, complete(target), direction, reply);
        byKey.put(position.key(), position);
      }
    }
    return byKey.values();
  }

  /** The name that is most likely to stay when the document is moved from AsyncAPI 2 to 3. */
  private String name(Declared declared, MapNode message) {
    boolean referred = declared.node() != message;
    return Optional.ofNullable(message.string("messageId"))
        .or(() -> referred ? Optional.of(asyncApi.document().nameOf(message)) : Optional.empty())
        .or(() -> Optional.of(declared.name()).filter(name -> !name.isEmpty()))
        .or(() -> Optional.ofNullable(message.string("name")))
        .orElse("message");
  }

  private static String unused(String name, Map<String, Position> byKey, boolean reply) {
    String free = name;
    for (int i = 2; byKey.containsKey(key(free, reply)); i++) {
      free = name + " " + i;
    }
    return free;
  }

  /** A message with its traits, and the content type that it has by default. */
  private MapNode complete(MapNode declared) {
    MapNode message = traits.merged(declared);
    Node contentType = asyncApi.root().get("defaultContentType");
    if (contentType == null || message.has("contentType")) {
      return message;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < message.size(); i++) {
      members.put(message.name(i), message.value(i));
    }
    members.put("contentType", contentType);
    return Nodes.map(declared, members);
  }

  private Position message(String name, MapNode message, Direction direction, boolean reply) {
    String label = (reply ? "reply message " : "message ") + name;
    var children = new ArrayList<Position>();
    headers(message, label, direction).ifPresent(children::add);
    payload(message, label, direction).ifPresent(children::add);
    children.addAll(bindings.carried(message, label, direction));
    return new Position(
        PositionKind.MESSAGE,
        key(name, reply),
        label,
        direction,
        false,
        Optional.empty(),
        message,
        children,
        settings.of(message));
  }

  private static String key(String name, boolean reply) {
    return reply ? "reply " + name : name;
  }

  private Optional<Position> headers(MapNode message, String label, Direction direction) {
    Node declared = message.get("headers");
    return Optional.ofNullable(declared)
        .map(
            node ->
                new Position(
                    PositionKind.MESSAGE_HEADERS,
                    "headers",
                    label + " headers",
                    direction,
                    demandsAny(node),
                    schemas.headers(node),
                    node,
                    List.of(),
                    schemas.foreign(node, null)));
  }

  /** Headers must be sent when one of them must. */
  private boolean demandsAny(Node headers) {
    Node schema = asyncApi.refs().peek(MessageSchemas.unwrapped(headers));
    return schema.list("required") != null;
  }

  private Optional<Position> payload(MapNode message, String label, Direction direction) {
    Node declared = message.get("payload");
    return Optional.ofNullable(declared)
        .map(
            node ->
                new Position(
                    PositionKind.MESSAGE_PAYLOAD,
                    "payload",
                    label + " payload",
                    direction,
                    true,
                    schemas.payload(node, message.string("schemaFormat")),
                    node,
                    List.of(),
                    schemas.foreign(node, message.string("schemaFormat"))));
  }
}
