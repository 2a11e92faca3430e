package dev.concordat.checker.report;

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
 * @param acceptance what lets it through when it is put under {@code accepted} in concordat.yaml
 */
public record Break(
    String severity,
    String rule,
    String message,
    List<String> exchanges,
    String position,
    List<Place> places,
    String why,
    Optional<Proof> proof,
    Optional<String> hint,
    Optional<String> acceptance) {

  /**
   * @param label {@code where} it is, or where it {@code was}
   * @param text as compilers print it: {@code orders.yaml:12:5}
   * @param excerpt the line that stands there with its number, and a caret below the place
   */
  public record Place(String label, String text, List<String> excerpt) {}

  /**
   * @param meaning how the two versions take it
   */
  public record Proof(String instance, String meaning) {}
}
