package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;

/** Which pair of versions has to work together. */
public enum Sense {
  /** The owner runs the new version, the other sides still the old one. */
  BACKWARD,
  /** The other sides run the new version, the owner still the old one. */
  FORWARD;

  /**
   * Whether the old version is the writer of a payload. The writer's payloads must all be readable:
   * a narrowed schema hurts where the old version writes, a widened one where the new version does.
   */
  public boolean oldWrites(Direction direction) {
    return (direction == Direction.ACCEPTED) == (this == BACKWARD);
  }
}
