package dev.concordat.checker.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.schema.Kernel;
import dev.concordat.checker.schema.Sample;
import dev.concordat.checker.schema.Samples;
import dev.concordat.checker.schema.Terms;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The payloads that one schema of a contract allows.
 *
 * @param where the exchange and position, or the pointer
 * @param direction none for a schema that stands in no exchange
 */
record Payloads(String where, Schema schema, Optional<Direction> direction) {

  /** A payload and where it belongs. */
  record Labelled(String where, Sample sample) {}

  /**
   * @param operation null for all
   * @param pointer of a schema; null for those of the operations
   * @throws UnusableException when the contract has no such operation or schema
   */
  static List<Payloads> of(Contract contract, @Nullable String operation, @Nullable String pointer)
      throws UnusableException {
    if (pointer != null) {
      return List.of(at(contract, pointer));
    }
    List<Exchange> exchanges =
        contract.exchanges().stream()
            .filter(each -> operation == null || isNamed(each, operation))
            .toList();
    if (exchanges.isEmpty()) {
      throw new UnusableException(
          "the contract has no operation '%s'; it has %s"
              .formatted(
                  operation,
                  contract.exchanges().stream()
                      .map(each -> each.operationId().orElse(each.label()))
                      .collect(Collectors.joining(", "))));
    }
    return exchanges.stream().flatMap(Payloads::of).toList();
  }

  private static boolean isNamed(Exchange exchange, String name) {
    return exchange.label().equals(name) || exchange.operationId().equals(Optional.of(name));
  }

  private static Payloads at(Contract contract, String pointer) throws UnusableException {
    Node node = contract.document().at(pointer.startsWith("#") ? pointer.substring(1) : pointer);
    if (!(node instanceof MapNode)) {
      throw new UnusableException(
          "there is no schema at '%s'; expected a JSON Pointer like /components/schemas/Order"
              .formatted(pointer));
    }
    Dialect dialect = Dialect.ofDocument(contract.document().root()).orElse(Dialect.DRAFT_2020_12);
    return new Payloads(pointer, new Schema(node, dialect, contract.document()), Optional.empty());
  }

  private static Stream<Payloads> of(Exchange exchange) {
    return exchange.positions().stream().flatMap(each -> of(exchange, each));
  }

  /** Bodies and messages; parameters are parts of an address, not payloads. */
  private static Stream<Payloads> of(Exchange exchange, Position position) {
    Stream<Payloads> own =
        position.kind().isText()
            ? Stream.empty()
            : position.schema().stream()
                .map(
                    schema ->
                        new Payloads(
                            exchange.label() + " " + position.label(),
                            schema,
                            Optional.of(position.direction())));
    return Stream.concat(own, position.children().stream().flatMap(each -> of(exchange, each)));
  }

  /**
   * @param seed for another payload than the usual one; null for that
   */
  List<Labelled> samples(SampleKind kind, @Nullable Long seed) {
    if (kind != SampleKind.TYPICAL) {
      return Sample.of(schema).stream()
          .filter(kind::includes)
          .map(sample -> new Labelled(where, sample))
          .toList();
    }
    Samples samples =
        Kernel.samples(new Terms(ContentModel.DOCUMENTED, direction, Terms.DEFAULT_STEPS));
    Optional<JsonNode> instance =
        seed == null
            ? samples.typical(schema).map(value -> samples.lifelike(schema, value))
            : samples.varied(schema, 1, seed).stream().findFirst();
    return instance
        .map(value -> new Sample(value, Sample.Kind.TYPICAL, "", "", Optional.empty()))
        .map(sample -> List.of(new Labelled(where, sample)))
        .orElse(List.of());
  }
}
