package dev.concordat.registry.checks;

import io.micronaut.serde.annotation.Serdeable;

/** How many findings there are of each severity. */
@Serdeable
public record Counts(int breaking, int risky, int safe) {
  /** Nothing was found. */
  public static final Counts NONE = new Counts(0, 0, 0);
}
