package dev.concordat.maven;

import java.util.List;
import java.util.Optional;

/**
 * A finding, ready to be told: the checker's and the registry's alike.
 *
 * @param severity {@code breaking}, {@code risky} or {@code safe}
 * @param exchanges all that it reaches
 * @param position what of those exchanges, with the pointer inside it
 * @param places the new one first, then the old one; as far as it stands in them
 * @param proof a payload that breaks
 */
record Break(
    String severity,
    String rule,
    String message,
    List<String> exchanges,
    String position,
    List<Place> places,
    String why,
    Optional<Proof> proof,
    Optional<String> hint) {

  /**
   * @param label {@code where} it is, or where it {@code was}
   * @param text as compilers print it: {@code orders.yaml:12:5}
   * @param line what stands there, with its number
   */
  record Place(String label, String text, Optional<String> line) {}

  /**
   * @param meaning how the two versions take it
   */
  record Proof(String instance, String meaning) {}
}
