package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Set;

/**
 * Where an interface is offered.
 *
 * @param address URL or host, as the contract writes it
 * @param addresses what it stands for: one for each choice that its variables leave, without the
 *     names of those that leave any
 * @param node where it is declared
 * @param settings what else both sides agree on there
 */
public record Server(String address, Set<String> addresses, Node node, List<Setting> settings) {

  public Server {
    addresses = Set.copyOf(addresses);
    settings = List.copyOf(settings);
  }

  /** A server without settings. */
  public Server(String address, Set<String> addresses, Node node) {
    this(address, addresses, node, List.of());
  }

  /** A server without variables. */
  public Server(String address, Node node) {
    this(address, Set.of(address), node);
  }
}
