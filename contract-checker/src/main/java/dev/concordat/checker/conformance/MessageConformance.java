package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A contract of messages, or a bare schema, against which JSON messages are held. Safe for use by
 * many threads.
 */
public final class MessageConformance {
  private final Contract contract;
  private final ValueCheck values;

  public MessageConformance(Contract contract) {
    this.contract = contract;
    this.values = new ValueCheck(contract.document());
  }

  /**
   * What is done with a channel: by the id of the operation, by {@code send orders.created}, or by
   * the address where one operation alone uses it. A bare schema needs no name.
   */
  public Optional<Exchange> operation(String name) {
    List<Exchange> all = contract.exchanges();
    return all.stream()
        .filter(each -> each.operationId().equals(Optional.of(name)) || each.label().equals(name))
        .findFirst()
        .or(() -> only(all.stream().filter(each -> address(each).equals(name)).toList()))
        .or(() -> name.isEmpty() ? only(all) : Optional.empty());
  }

  private static Optional<Exchange> only(List<Exchange> some) {
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }

  /** Where a channel operation goes: its label without the verb. */
  public static String address(Exchange operation) {
    return operation.label().substring(operation.label().indexOf(' ') + 1);
  }

  /** What people may call the operations. */
  public List<String> operations() {
    return contract.exchanges().stream()
        .map(each -> each.operationId().orElse(each.label()))
        .toList();
  }

  /** Whether the operation's messages may look like this; one of them that does is enough. */
  public Conformity message(Exchange operation, JsonNode payload) {
    return message(operation, payload, Optional.empty());
  }

  /**
   * The same with headers.
   *
   * @param headers as a JSON object; empty where they were not recorded
   */
  public Conformity message(Exchange operation, JsonNode payload, Optional<JsonNode> headers) {
    return closest(candidates(operation), payload, headers, operation);
  }

  /** The message of an operation that a payload is one of; empty when it is none. */
  public Optional<Position> recognise(Exchange operation, JsonNode payload) {
    return candidates(operation).stream()
        .filter(each -> check(each, payload, Optional.empty()).holds())
        .findFirst();
  }

  /** The answers that an operation's messages may get. */
  public static List<Position> replies(Exchange operation) {
    return messages(operation, true);
  }

  private static List<Position> candidates(Exchange operation) {
    List<Position> bare = ValueCheck.of(operation.positions(), PositionKind.SCHEMA);
    return bare.isEmpty() ? messages(operation, false) : bare;
  }

  private static List<Position> messages(Exchange operation, boolean reply) {
    Direction own =
        operation.label().startsWith("receive ") ? Direction.ACCEPTED : Direction.EMITTED;
    return ValueCheck.of(operation.positions(), PositionKind.MESSAGE).stream()
        .filter(each -> (each.direction() != own) == reply)
        .toList();
  }

  private Conformity closest(
      List<Position> candidates, JsonNode payload, Optional<JsonNode> headers, Exchange operation) {
    List<Conformity> all = new ArrayList<>();
    for (Position candidate : candidates) {
      all.add(check(candidate, payload, headers));
    }
    Optional<Conformity> best =
        all.stream().min(Comparator.comparing(each -> each.deviations().size()));
    if (best.isEmpty()) {
      return Conformity.unchecked(operation.label() + ": no messages are documented");
    }
    return best.get().holds() || candidates.size() == 1
        ? best.get()
        : Conformity.of(noneOf(candidates, operation)).and(best.get());
  }

  private Conformity check(Position candidate, JsonNode payload, Optional<JsonNode> headers) {
    if (candidate.kind() == PositionKind.SCHEMA) {
      return values.check(Aspect.MESSAGE, candidate, payload);
    }
    Conformity whole = Conformity.FULL;
    for (Position part : candidate.children()) {
      if (part.key().equals("payload")) {
        whole =
            whole.and(
                part.schema().isPresent()
                    ? values.check(Aspect.MESSAGE, part, payload)
                    : Conformity.unchecked(part.label() + ": its schema language is not read"));
      } else if (part.key().equals("headers") && headers.isPresent()) {
        whole = whole.and(values.check(Aspect.HEADER, part, headers.get()));
      }
    }
    return whole;
  }

  private Deviation noneOf(List<Position> candidates, Exchange operation) {
    return Deviation.of(
        Aspect.MESSAGE,
        operation.label(),
        "expected one of the messages %s; closest comes the one below"
            .formatted(candidates.stream().map(Position::key).collect(Collectors.joining(", "))),
        values.locate(operation.node()),
        "mend what is wrong with it, or document the message");
  }
}
