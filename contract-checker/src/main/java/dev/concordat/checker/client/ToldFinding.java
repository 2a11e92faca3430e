package dev.concordat.checker.client;

import java.util.List;
import java.util.Optional;

/**
 * A finding as the registry tells it.
 *
 * @param exchanges all that it reaches
 * @param direction {@code accepted}, {@code emitted}, or empty when the finding has none
 * @param before where it is in the published version
 * @param after where it is in the candidate
 */
public record ToldFinding(
    String rule,
    String severity,
    List<String> exchanges,
    String position,
    String direction,
    String pointer,
    Optional<Place> before,
    Optional<Place> after,
    String message,
    String why,
    Optional<String> hint,
    Optional<Proof> witness) {

  public ToldFinding {
    exchanges = List.copyOf(exchanges);
  }

  public record Place(String pointer, int line, int column) {}

  /**
   * A payload that breaks.
   *
   * @param instance as JSON text
   */
  public record Proof(String instance, boolean confirmed) {}
}
