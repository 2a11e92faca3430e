package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.conformance.RecordedRequest;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import java.util.Map;
import java.util.Optional;

/** Picks what a body holds: an example of the contract, or an instance of its schema. */
final class Content {
  private final Examples examples;
  private final Fabric fabric;

  Content(Examples examples, Fabric fabric) {
    this.examples = examples;
    this.fabric = fabric;
  }

  /** Names of the examples, for those who ask for another one. */
  Map<String, JsonNode> examples(Position response, Position mediaType) {
    return examples.of(response, mediaType);
  }

  /** Empty where the contract says too little to make anything. */
  Optional<JsonNode> of(
      Position response, Position mediaType, Preferences wanted, RecordedRequest request) {
    Map<String, JsonNode> given = examples.of(response, mediaType);
    if (wanted.example().isPresent()) {
      return Optional.ofNullable(given.get(wanted.example().get()));
    }
    Optional<Schema> schema = mediaType.schema();
    if (wanted.dynamic() && schema.isPresent()) {
      return fabric.varied(schema.get(), request.method() + " " + request.target());
    }
    return given.values().stream().findFirst().or(() -> schema.flatMap(fabric::typical));
  }
}
