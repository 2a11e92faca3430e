package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the channels of AsyncAPI 2, whose operations are named from the other side's view: who
 * reads the document may {@code publish} what the application receives, and {@code subscribe} to
 * what it sends.
 */
final class AsyncApi2Channels {
  private final AsyncApiDocument asyncApi;
  private final Messages messages;
  private final Channels channels;
  private final Bindings bindings;
  private final Traits traits;
  private final ServerSecurity security;
  private final AsyncApiServers servers;

  AsyncApi2Channels(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.messages = new Messages(asyncApi);
    this.channels = new Channels(asyncApi);
    this.bindings = new Bindings(asyncApi);
    this.traits = new Traits(asyncApi);
    this.security = new ServerSecurity(asyncApi);
    this.servers = new AsyncApiServers(asyncApi);
  }

  List<Exchange> read() {
    var exchanges = new Exchanges(asyncApi.problems());
    MapNode byAddress = asyncApi.refs().map(asyncApi.root().get("channels"), "the channels");
    for (int i = 0; byAddress != null && i < byAddress.size(); i++) {
      String address = byAddress.name(i);
      MapNode channel =
          OpenApiParser.isExtension(address)
              ? null
              : asyncApi.refs().map(byAddress.value(i), "a channel");
      if (channel != null) {
        read(address, channel, "publish", Direction.ACCEPTED, exchanges);
        read(address, channel, "subscribe", Direction.EMITTED, exchanges);
      }
    }
    return exchanges.list();
  }

  private void read(
      String address, MapNode channel, String member, Direction direction, Exchanges exchanges) {
    MapNode declared = asyncApi.refs().map(channel.get(member), "an operation");
    if (declared == null) {
      return;
    }
    MapNode operation = traits.merged(declared);
    Channels.Address at = channels.address(address, "");
    var positions = new ArrayList<Position>(channels.parameters(at, channel));
    positions.addAll(bindings.connection(channel, operation));
    messages.read(messages(operation.get("message")), direction, false).forEach(positions::add);
    exchanges.add(
        channels
            .exchange(
                at,
                direction,
                operation,
                positions,
                security.of(operation, channel.get("servers")),
                bindings.settings(channel, operation))
            .at(servers.ofChannel(channel.get("servers"))));
  }

  /** One message, or several behind {@code oneOf}. */
  private List<Messages.Declared> messages(@Nullable Node declared) {
    MapNode message = asyncApi.refs().map(declared, "a message");
    if (declared == null || message == null) {
      return List.of();
    }
    ListNode alternatives = message.list("oneOf");
    List<Node> nodes = alternatives == null ? List.of(declared) : alternatives.items();
    return nodes.stream().map(node -> new Messages.Declared("", node)).toList();
  }
}
