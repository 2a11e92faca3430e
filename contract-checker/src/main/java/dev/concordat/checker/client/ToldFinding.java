package dev.concordat.checker.client;

import java.util.Optional;

/**
 * A finding as the registry tells it.
 *
 * @param line of the new document, or of the old one where the new one has nothing there; 0 when
 *     the registry names none
 */
public record ToldFinding(
    String rule,
    String severity,
    String exchange,
    String position,
    String pointer,
    int line,
    String message,
    String why,
    Optional<String> hint,
    Optional<String> witness) {}
