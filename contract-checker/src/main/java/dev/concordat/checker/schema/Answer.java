package dev.concordat.checker.schema;

import dev.concordat.checker.source.Location;
import java.util.Optional;

/** What the kernel knows about {@code a ⊆ b}. */
public sealed interface Answer {

  /** Every instance of a is an instance of b. */
  record Contained() implements Answer {}

  /**
   * Some instance of a is no instance of b.
   *
   * @param witness such an instance, when one could be built
   * @param inA what in a allows it
   * @param inB what in b rejects it
   * @param keyword the keyword of b that rejects it
   */
  record NotContained(Optional<Witness> witness, Location inA, Location inB, String keyword)
      implements Answer {}

  /**
   * Not known.
   *
   * @param reason a clause that follows "undecided: "
   */
  record Undecided(String reason) implements Answer {}
}
