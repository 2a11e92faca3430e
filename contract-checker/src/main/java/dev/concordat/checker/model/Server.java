package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;

/**
 * Where an interface is offered.
 *
 * @param address URL or host, as the contract writes it
 * @param node where it is declared
 */
public record Server(String address, Node node) {}
