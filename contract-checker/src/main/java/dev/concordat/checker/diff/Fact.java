package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Node;
import java.util.Optional;

/**
 * A difference at one place of a pair of schemas, independent of the exchanges that reach it.
 *
 * @param before the node in the old document, or the nearest there is
 * @param after the node in the new document, or the nearest there is
 * @param oldPlace the smallest schema around it, in the old document
 * @param newPlace the smallest schema around it, in the new document
 * @param undecided why the kernel has no answer, when it has none
 */
record Fact(
    Element element,
    Action action,
    String subject,
    Optional<String> was,
    Optional<String> is,
    Node before,
    Node after,
    Schema oldPlace,
    Schema newPlace,
    Optional<String> undecided) {

  /**
   * True when undocumented properties are what the fact is about: only the literal sets speak of
   * them, the documented ones leave them out.
   */
  boolean closes() {
    return element == Element.ADDITIONAL_PROPERTIES;
  }
}
