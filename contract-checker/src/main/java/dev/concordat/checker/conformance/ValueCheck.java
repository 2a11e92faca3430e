package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.schema.SchemaValidator;
import dev.concordat.checker.schema.Violation;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.Node;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds a value against the schema of the position that it stands in. */
final class ValueCheck {
  private final Map<Direction, SchemaValidator> validators = new EnumMap<>(Direction.class);

  private final Document document;

  ValueCheck(Document document) {
    this.document = document;
    for (Direction direction : Direction.values()) {
      validators.put(direction, new SchemaValidator(direction));
    }
  }

  SchemaValidator validator(Direction direction) {
    return Objects.requireNonNull(validators.get(direction));
  }

  Conformity check(Aspect aspect, Position position, JsonNode value) {
    return position.schema().isEmpty()
        ? Conformity.FULL
        : Conformity.of(
            validator(position.direction()).violations(position.schema().get(), value).stream()
                .map(each -> deviation(aspect, position, each))
                .toList());
  }

  private static Deviation deviation(Aspect aspect, Position position, Violation violation) {
    return new Deviation(
        aspect,
        position.label(),
        violation.pointer(),
        Expectation.of(violation),
        Optional.of(violation.source()),
        hint(position, violation));
  }

  private static Optional<String> hint(Position position, Violation violation) {
    boolean owners = position.direction() == Direction.EMITTED;
    String side = owners ? "the provider" : "the caller";
    return switch (violation.keyword()) {
      case "false", "additionalProperties", "unevaluatedProperties" ->
          Optional.of("leave it out, or document it in the contract first");
      case "required" -> Optional.of("have %s send it, or make it optional".formatted(side));
      default -> Optional.empty();
    };
  }

  /** Where the contract says something. */
  Location locate(Node node) {
    return document.locate(node);
  }

  static List<Position> of(List<Position> positions, PositionKind kind) {
    return positions.stream().filter(each -> each.kind() == kind).toList();
  }
}
