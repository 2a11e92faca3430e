package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.model.Security;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a channel says beside its messages: its address and the parameters in it. */
final class Channels {
  private final AsyncApiDocument asyncApi;

  Channels(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
  }

  /**
   * Where a channel is.
   *
   * @param label the address, or the channel's id when the address is known at run time only
   * @param key the same without the names of parameters
   */
  record Address(String label, String key, PathTemplate template) {}

  Address address(String address, String id) {
    PathTemplate template = PathTemplate.of(address);
    return address.isEmpty()
        ? new Address("channel " + id, "channel " + id, template)
        : new Address(address, template.erased(), template);
  }

  Exchange exchange(
      Address at,
      Direction direction,
      MapNode operation,
      List<Position> positions,
      Security security,
      List<Setting> settings) {
    String verb = direction == Direction.ACCEPTED ? "receive " : "send ";
    return new Exchange(
            ExchangeKind.CHANNEL_OPERATION,
            verb + at.key(),
            verb + at.label(),
            at.key(),
            Optional.ofNullable(operation.string("operationId")),
            operation.isTrue("deprecated"),
            positions,
            Optional.of(security),
            operation)
        .with(settings);
  }

  /** A channel of which nobody says what is done with it. */
  Exchange unused(Address at, MapNode channel) {
    List<Setting> settings = new ArrayList<>();
    Node messages = channel.get("messages");
    if (messages != null) {
      String text = WrittenOut.of(messages, asyncApi.refs());
      String name = "its messages are others now, and no operation says who sends them";
      settings.add(new Setting(SettingKind.CHANNEL_CONTENT, name, text, messages));
    }
    return new Exchange(
            ExchangeKind.CHANNEL,
            "channel " + at.key(),
            "channel " + at.label(),
            at.key(),
            Optional.empty(),
            channel.isTrue("deprecated"),
            parameters(at, channel),
            Optional.empty(),
            channel)
        .with(settings);
  }

  /** Whoever talks to the owner picks the address, whichever way the messages go. */
  List<Position> parameters(Address at, MapNode channel) {
    MapNode byName = asyncApi.refs().map(channel.get("parameters"), "the parameters");
    var positions = new ArrayList<Position>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      MapNode parameter = asyncApi.refs().map(byName.value(i), "a parameter");
      if (parameter != null) {
        positions.add(parameter(at, byName.name(i), parameter));
      }
    }
    return positions;
  }

  private Position parameter(Address at, String name, MapNode parameter) {
    return new Position(
        PositionKind.PATH_PARAMETER,
        at.template().keyOf(name),
        "channel parameter " + name,
        Direction.ACCEPTED,
        true,
        Optional.of(schema(parameter)),
        parameter,
        List.of(),
        source(name, parameter));
  }

  private static List<Setting> source(String name, MapNode parameter) {
    return parameter.get("location") instanceof ScalarNode location && location.isString()
        ? List.of(
            new Setting(
                SettingKind.PARAMETER_SOURCE,
                "the source of channel parameter " + name,
                location.text(),
                location))
        : List.of();
  }

  /** AsyncAPI 3 has no schema here: a parameter is a string, its values may be listed. */
  private Schema schema(MapNode parameter) {
    Node declared = parameter.get("schema");
    return Dialects.schema(
        declared == null ? string(parameter) : declared,
        SchemaFormats.USUAL,
        asyncApi.document(),
        asyncApi.problems());
  }

  private static MapNode string(MapNode parameter) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("type", Nodes.string(parameter, "string"));
    for (String member : List.of("enum", "default", "examples")) {
      Node value = parameter.get(member);
      if (value != null) {
        members.put(member, value);
      }
    }
    return Nodes.map(parameter, members);
  }
}
