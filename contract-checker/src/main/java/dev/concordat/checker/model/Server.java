package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.List;

/**
 * Where an interface is offered.
 *
 * @param address URL or host, as the contract writes it
 * @param key what pairs it with its counterpart in another version: variables have no names in it
 * @param node where it is declared
 * @param settings what else both sides agree on there
 */
public record Server(String address, String key, Node node, List<Setting> settings) {

  public Server {
    settings = List.copyOf(settings);
  }

  /** A server without settings. */
  public Server(String address, Node node) {
    this(address, address, node, List.of());
  }
}
