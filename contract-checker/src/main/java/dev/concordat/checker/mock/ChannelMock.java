package dev.concordat.checker.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.conformance.Conformity;
import dev.concordat.checker.conformance.MessageConformance;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.JacksonTree;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays the owner of a contract of messages: sends what the owner sends, looks at what the owner
 * receives. It keeps nothing from message to message.
 */
public final class ChannelMock {
  private static final JsonMapper JSON = new JsonMapper();

  private final Contract contract;
  private final MessageConformance conformance;
  private final Fabric emitted;

  /**
   * @param seed for messages that are made up
   */
  public ChannelMock(Contract contract, long seed) {
    this.contract = contract;
    this.conformance = new MessageConformance(contract);
    this.emitted = new Fabric(Direction.EMITTED, seed);
  }

  /** The channel of an address, with all that is done with it; empty when there is none. */
  public Optional<ChannelAddress> channel(String path) {
    return ChannelAddress.of(contract).stream().filter(each -> each.leads(path)).findFirst();
  }

  /** All channels, in the order of the contract. */
  public List<ChannelAddress> channels() {
    return ChannelAddress.of(contract);
  }

  /** One message of each kind that the owner sends on a channel. */
  public List<JsonNode> sent(ChannelAddress channel) {
    return operations(channel, "send ")
        .flatMap(
            operation ->
                operation.positions().stream().filter(each -> each.label().startsWith("message ")))
        .flatMap(message -> example(message).stream())
        .toList();
  }

  /**
   * What the owner makes of a message that somebody sends.
   *
   * @return the answers that the contract documents for it, or what is wrong with it
   */
  public Reaction receive(ChannelAddress channel, String text) {
    List<Exchange> receivers = operations(channel, "receive ").toList();
    if (receivers.isEmpty()) {
      return new Reaction(
          List.of(), Optional.of(problem("the owner receives nothing on " + channel.address())));
    }
    JsonNode payload = parsed(text);
    Optional<Exchange> receiver =
        receivers.stream().filter(each -> conformance.message(each, payload).holds()).findFirst();
    return receiver
        .map(each -> new Reaction(replies(each), Optional.empty()))
        .orElseGet(
            () ->
                new Reaction(
                    List.of(),
                    Optional.of(problem(conformance.message(receivers.get(0), payload)))));
  }

  /**
   * @param problem empty when the message is as the contract says
   */
  public record Reaction(List<JsonNode> replies, Optional<JsonNode> problem) {}

  private List<JsonNode> replies(Exchange receiver) {
    return MessageConformance.replies(receiver).stream()
        .flatMap(message -> example(message).stream())
        .limit(1)
        .toList();
  }

  /** A message that is no JSON may be meant as a text. */
  private static JsonNode parsed(String text) {
    try {
      JsonNode value = JSON.readTree(text);
      return value.isMissingNode() ? TextNode.valueOf(text) : value;
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(text);
    }
  }

  private Stream<Exchange> operations(ChannelAddress channel, String verb) {
    return contract.exchanges().stream()
        .filter(each -> each.kind() == ExchangeKind.CHANNEL_OPERATION)
        .filter(each -> each.label().equals(verb + channel.address()));
  }

  private Optional<JsonNode> example(Position message) {
    Optional<Node> given =
        message.node().get("examples") instanceof ListNode list
            ? list.items().stream()
                .flatMap(each -> Optional.ofNullable(each.get("payload")).stream())
                .findFirst()
            : Optional.empty();
    if (given.isPresent()) {
      return given.map(node -> new JacksonTree().of(node));
    }
    Optional<Schema> schema =
        message.children().stream()
            .filter(each -> each.key().equals("payload"))
            .flatMap(each -> each.schema().stream())
            .findFirst();
    return schema.flatMap(emitted::typical);
  }

  private static ObjectNode problem(String detail) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "about:blank")
        .put("title", "This message is not as the contract says")
        .put("detail", detail);
  }

  private static ObjectNode problem(Conformity conformity) {
    ObjectNode problem = problem("Each deviation says where, what was expected and what was found");
    ArrayNode deviations = problem.putArray("deviations");
    conformity.deviations().forEach(each -> deviations.add(Problems.json(each)));
    return problem;
  }
}
