package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * One thing that two sides do with each other: an HTTP operation, a callback or webhook, a channel
 * operation, or the one payload of a bare schema.
 *
 * @param key what pairs it with its counterpart in another version: template parameters have no
 *     names in it, {@code GET /pets/{}}
 * @param label how findings name it: {@code GET /pets/{id}}, {@code send orders.created}
 * @param group what holds it, so that its going is told once: a path, a channel address
 * @param operationId the name that generated clients use
 * @param security what a caller must show, when the format knows it
 * @param node where it is declared
 * @param settings what else both sides agree on
 * @param servers where it is offered; empty where the contract says it for all
 */
public record Exchange(
    ExchangeKind kind,
    String key,
    String label,
    String group,
    Optional<String> operationId,
    boolean deprecated,
    List<Position> positions,
    Optional<Security> security,
    Node node,
    List<Setting> settings,
    List<Server> servers) {

  public Exchange {
    positions = List.copyOf(positions);
    settings = List.copyOf(settings);
    servers = List.copyOf(servers);
  }

  /** An exchange without settings that is offered where the contract is. */
  public Exchange(
      ExchangeKind kind,
      String key,
      String label,
      String group,
      Optional<String> operationId,
      boolean deprecated,
      List<Position> positions,
      Optional<Security> security,
      Node node) {
    this(
        kind,
        key,
        label,
        group,
        operationId,
        deprecated,
        positions,
        security,
        node,
        List.of(),
        List.of());
  }

  public Exchange with(List<Setting> agreed) {
    return new Exchange(
        kind,
        key,
        label,
        group,
        operationId,
        deprecated,
        positions,
        security,
        node,
        agreed,
        servers);
  }

  /** The same exchange under a name for generated clients. */
  public Exchange named(String id) {
    return new Exchange(
        kind,
        key,
        label,
        group,
        Optional.of(id),
        deprecated,
        positions,
        security,
        node,
        settings,
        servers);
  }

  /** The same exchange, offered there alone. */
  public Exchange at(List<Server> own) {
    return new Exchange(
        kind, key, label, group, operationId, deprecated, positions, security, node, settings, own);
  }
}
