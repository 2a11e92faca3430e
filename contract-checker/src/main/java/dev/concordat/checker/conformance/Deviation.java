package dev.concordat.checker.conformance;

import dev.concordat.checker.source.Location;
import java.util.Optional;

/**
 * One thing that is not as the contract says.
 *
 * @param where the part of the exchange: {@code request body application/json}
 * @param pointer the place in it, as a JSON Pointer; empty for the whole
 * @param message what was expected and what was found
 * @param contract where the contract says it
 * @param hint what to do
 */
public record Deviation(
    Aspect aspect,
    String where,
    String pointer,
    String message,
    Optional<Location> contract,
    Optional<String> hint) {

  static Deviation of(Aspect aspect, String where, String message, Location contract, String hint) {
    return new Deviation(aspect, where, "", message, Optional.of(contract), Optional.of(hint));
  }

  /** Three lines at most: what, where the contract says so, what to do. */
  @Override
  public String toString() {
    String place = pointer.isEmpty() ? where : where + " #" + pointer;
    return place
        + ": "
        + message
        + contract.map(at -> "\n  contract  " + at + "  " + at.pointer()).orElse("")
        + hint.map(next -> "\n  next      " + next).orElse("");
  }
}
