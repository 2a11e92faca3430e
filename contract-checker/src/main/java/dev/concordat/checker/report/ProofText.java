package dev.concordat.checker.report;

import dev.concordat.checker.model.Direction;

/** What a payload proves, in words. */
public final class ProofText {

  private ProofText() {}

  /**
   * @param mode the compatibility mode; only the backward ones tell who is the reader
   * @param direction of the finding
   */
  public static String of(String mode, String direction, boolean confirmed) {
    if (!confirmed) {
      return "not confirmed by a validator";
    }
    if (!mode.startsWith("BACKWARD")) {
      return "one version allows it, the other does not";
    }
    return direction.equals(Direction.EMITTED.id())
        ? "valid now, rejected before"
        : "valid before, rejected now";
  }
}
