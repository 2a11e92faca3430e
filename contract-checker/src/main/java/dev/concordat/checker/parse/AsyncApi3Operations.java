package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the operations of AsyncAPI 3, which are named from the application's own view. */
final class AsyncApi3Operations {
  private final AsyncApiDocument asyncApi;
  private final Messages messages;
  private final Channels channels;
  private final Bindings bindings;
  private final Traits traits;
  private final ServerSecurity security;

  /** Channels that an operation uses. */
  private final Set<MapNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

  AsyncApi3Operations(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.messages = new Messages(asyncApi);
    this.channels = new Channels(asyncApi);
    this.bindings = new Bindings(asyncApi);
    this.traits = new Traits(asyncApi);
    this.security = new ServerSecurity(asyncApi);
  }

  List<Exchange> read() {
    Map<String, Exchange> byKey = new LinkedHashMap<>();
    MapNode byId = asyncApi.refs().map(asyncApi.root().get("operations"), "the operations");
    for (int i = 0; byId != null && i < byId.size(); i++) {
      MapNode declared =
          OpenApiParser.isExtension(byId.name(i))
              ? null
              : asyncApi.refs().map(byId.value(i), "an operation");
      Exchange exchange = declared == null ? null : operation(byId.name(i), declared);
      if (exchange != null) {
        byKey.merge(exchange.key(), exchange, AsyncApi3Operations::together);
      }
    }
    warnOfUnusedChannels();
    return List.copyOf(byKey.values());
  }

  /** Several operations may do the same with one channel, each with messages of its own. */
  private static Exchange together(Exchange first, Exchange other) {
    Map<String, Position> positions = new LinkedHashMap<>();
    first.positions().forEach(position -> positions.put(id(position), position));
    other.positions().forEach(position -> positions.putIfAbsent(id(position), position));
    return new Exchange(
        first.kind(),
        first.key(),
        first.label(),
        first.group(),
        first.operationId(),
        first.deprecated() && other.deprecated(),
        List.copyOf(positions.values()),
        first.security(),
        first.node());
  }

  private static String id(Position position) {
    return position.kind().id() + " " + position.key();
  }

  private @Nullable Exchange operation(String id, MapNode declared) {
    MapNode operation = traits.merged(declared);
    MapNode channel = asyncApi.refs().map(operation.get("channel"), "a channel");
    Direction direction = direction(operation);
    if (channel == null || direction == null) {
      if (operation.get("channel") == null) {
        asyncApi.problems().error(declared, "an operation needs a 'channel'; it is left out");
      }
      return null;
    }
    used.add(channel);
    Channels.Address at = address(channel);
    var positions = new ArrayList<Position>(channels.parameters(at, channel));
    positions.addAll(bindings.connection(channel, operation));
    positions.addAll(messages.read(messages(operation.get("messages"), channel), direction, false));
    positions.addAll(reply(operation, direction.turned()));
    Exchange exchange =
        channels.exchange(
            at, direction, operation, positions, security.of(operation, channel.get("servers")));
    return exchange.operationId().isPresent() ? exchange : named(exchange, id);
  }

  private static Exchange named(Exchange exchange, String id) {
    return new Exchange(
        exchange.kind(),
        exchange.key(),
        exchange.label(),
        exchange.group(),
        Optional.of(id),
        exchange.deprecated(),
        exchange.positions(),
        exchange.security(),
        exchange.node());
  }

  private @Nullable Direction direction(MapNode operation) {
    String action = operation.string("action");
    if ("send".equals(action)) {
      return Direction.EMITTED;
    }
    if ("receive".equals(action)) {
      return Direction.ACCEPTED;
    }
    asyncApi
        .problems()
        .error(
            operation,
            "expected an 'action' of 'send' or 'receive', found "
                + (action == null ? "none" : "'" + Excerpt.of(action) + "'"));
    return null;
  }

  private Channels.Address address(MapNode channel) {
    String address =
        channel.get("address") instanceof ScalarNode scalar && !scalar.isNull()
            ? scalar.text()
            : "";
    return channels.address(address, asyncApi.document().nameOf(channel));
  }

  /** The answer to a message goes the other way. */
  private List<Position> reply(MapNode operation, Direction direction) {
    MapNode reply = asyncApi.refs().map(operation.get("reply"), "a reply");
    if (reply == null) {
      return List.of();
    }
    MapNode channel = asyncApi.refs().map(reply.get("channel"), "a channel");
    if (channel != null) {
      used.add(channel);
    }
    return List.copyOf(messages.read(messages(reply.get("messages"), channel), direction, true));
  }

  /** The messages that are listed, else all of the channel. */
  private List<Messages.Declared> messages(@Nullable Node listed, @Nullable MapNode channel) {
    if (listed instanceof ListNode list) {
      return list.items().stream().map(AsyncApi3Operations::declared).toList();
    }
    MapNode byName =
        channel == null ? null : asyncApi.refs().map(channel.get("messages"), "the messages");
    var all = new ArrayList<Messages.Declared>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      all.add(new Messages.Declared(byName.name(i), byName.value(i)));
    }
    return all;
  }

  private static Messages.Declared declared(Node item) {
    return new Messages.Declared("", item);
  }

  private void warnOfUnusedChannels() {
    MapNode all = asyncApi.refs().map(asyncApi.root().get("channels"), "the channels");
    for (int i = 0; all != null && i < all.size(); i++) {
      MapNode channel =
          OpenApiParser.isExtension(all.name(i))
              ? null
              : asyncApi.refs().map(all.value(i), "a channel");
      if (channel != null && !used.contains(channel)) {
        asyncApi
            .problems()
            .warning(
                channel,
                "no operation sends or receives on the channel '%s'; it is not compared"
                    .formatted(Excerpt.of(all.name(i))));
      }
    }
  }
}
