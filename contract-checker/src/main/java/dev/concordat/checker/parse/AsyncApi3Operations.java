package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Setting;
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
  private final AsyncApiServers servers;
  private final Replies replies;

  private final Map<String, Exchange> byKey = new LinkedHashMap<>();

  /** Channels that an operation uses. */
  private final Set<MapNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

  AsyncApi3Operations(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.messages = new Messages(asyncApi);
    this.channels = new Channels(asyncApi);
    this.bindings = new Bindings(asyncApi);
    this.traits = new Traits(asyncApi);
    this.security = new ServerSecurity(asyncApi);
    this.replies = new Replies(asyncApi);
    this.servers = new AsyncApiServers(asyncApi);
  }

  List<Exchange> read() {
    MapNode byId = asyncApi.refs().map(asyncApi.root().get("operations"), "the operations");
    for (int i = 0; byId != null && i < byId.size(); i++) {
      MapNode declared =
          OpenApiParser.isExtension(byId.name(i))
              ? null
              : asyncApi.refs().map(byId.value(i), "an operation");
      if (declared != null) {
        operation(byId.name(i), declared);
      }
    }
    addUnusedChannels();
    return List.copyOf(byKey.values());
  }

  private void add(Exchange exchange) {
    byKey.merge(exchange.key(), exchange, AsyncApi3Operations::together);
  }

  /** Several operations may do the same with one channel, each with messages of its own. */
  private static Exchange together(Exchange first, Exchange other) {
    Map<String, Position> positions = new LinkedHashMap<>();
    first.positions().forEach(position -> positions.put(id(position), position));
    other.positions().forEach(position -> positions.putIfAbsent(id(position), position));
    Map<String, Setting> settings = new LinkedHashMap<>();
    first.settings().forEach(setting -> settings.put(setting.name(), setting));
    other.settings().forEach(setting -> settings.putIfAbsent(setting.name(), setting));
    return new Exchange(
        first.kind(),
        first.key(),
        first.label(),
        first.group(),
        first.operationId(),
        first.deprecated() && other.deprecated(),
        List.copyOf(positions.values()),
        first.security(),
        first.node(),
        List.copyOf(settings.values()),
        first.servers());
  }

  private static String id(Position position) {
    return position.kind().id() + " " + position.key();
  }

  private void operation(String id, MapNode declared) {
    MapNode operation = traits.merged(declared);
    MapNode channel = asyncApi.refs().map(operation.get("channel"), "a channel");
    Direction direction = direction(operation);
    if (channel == null || direction == null) {
      if (operation.get("channel") == null) {
        asyncApi.problems().error(declared, "an operation needs a 'channel'; it is left out");
      }
      return;
    }
    used.add(channel);
    Channels.Address at = address(channel);
    var positions = new ArrayList<Position>(channels.parameters(at, channel));
    positions.addAll(bindings.connection(channel, operation));
    positions.addAll(messages.read(messages(operation.get("messages"), channel), direction, false));
    List<Setting> settings = new ArrayList<>(bindings.settings(channel, operation));
    reply(operation, direction.turned(), positions, settings);
    Exchange exchange =
        channels
            .exchange(
                at,
                direction,
                operation,
                positions,
                security.of(operation, channel.get("servers")),
                settings)
            .at(servers.ofChannel(channel.get("servers")));
    add(exchange.operationId().isPresent() ? exchange : exchange.named(id));
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
        isAddressed(channel) && channel.get("address") instanceof ScalarNode scalar
            ? scalar.text()
            : "";
    return channels.address(address, asyncApi.document().nameOf(channel));
  }

  /**
   * The answer to a message goes the other way: to a channel that has an address like any message,
   * so that it makes no difference whether it is called an answer; else it belongs to the question.
   */
  private void reply(
      MapNode operation, Direction direction, List<Position> positions, List<Setting> settings) {
    MapNode reply = asyncApi.refs().map(operation.get("reply"), "a reply");
    if (reply == null) {
      return;
    }
    MapNode channel = asyncApi.refs().map(reply.get("channel"), "a channel");
    settings.addAll(replies.address(reply, channel));
    List<Messages.Declared> answers = messages(reply.get("messages"), channel);
    if (channel == null || !isAddressed(channel)) {
      positions.addAll(messages.read(answers, direction, true));
    } else {
      Channels.Address at = address(channel);
      var answer = new ArrayList<Position>(channels.parameters(at, channel));
      answer.addAll(messages.read(answers, direction, false));
      add(
          channels.exchange(
              at,
              direction,
              reply,
              answer,
              security.of(reply, channel.get("servers")),
              bindings.settings(channel, reply)));
    }
    if (channel != null) {
      used.add(channel);
    }
  }

  private static boolean isAddressed(MapNode channel) {
    return channel.get("address") instanceof ScalarNode scalar && !scalar.isNull();
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

  /** Of a channel that no operation uses it can only be told that its messages differ. */
  private void addUnusedChannels() {
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
                "no operation sends or receives on the channel '%s'; it is only compared as a text"
                    .formatted(Excerpt.of(all.name(i))));
        Exchange unused = channels.unused(address(channel), channel);
        byKey.putIfAbsent(unused.key(), unused);
      }
    }
  }
}
