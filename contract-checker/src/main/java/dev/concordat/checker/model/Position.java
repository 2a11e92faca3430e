package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * A place of an exchange that carries something: a parameter, a body, a response, a message.
 *
 * @param key what pairs it with its counterpart in another version: a parameter's name, a status, a
 *     media type
 * @param label how findings name it, complete: {@code response 200 application/json}
 * @param required whether the writer must send it
 * @param schema what it may hold, when the contract says
 * @param node where it is declared, references followed
 * @param children the positions inside: a response's headers and bodies
 * @param settings what else both sides agree on here
 */
public record Position(
    PositionKind kind,
    String key,
    String label,
    Direction direction,
    boolean required,
    Optional<Schema> schema,
    Node node,
    List<Position> children,
    List<Setting> settings) {

  public Position {
    children = List.copyOf(children);
    settings = List.copyOf(settings);
  }

  /** A position without settings. */
  public Position(
      PositionKind kind,
      String key,
      String label,
      Direction direction,
      boolean required,
      Optional<Schema> schema,
      Node node,
      List<Position> children) {
    this(kind, key, label, direction, required, schema, node, children, List.of());
  }

  public Position with(List<Setting> agreed) {
    return new Position(kind, key, label, direction, required, schema, node, children, agreed);
  }
}
