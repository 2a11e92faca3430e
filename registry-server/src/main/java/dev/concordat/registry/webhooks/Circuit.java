package dev.concordat.registry.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Spares a target that fails time and again: after some failures in a row nothing is sent for a
 * while, then one attempt decides.
 */
record Circuit(int failures, Optional<Instant> openUntil) {
  static final Circuit CLOSED = new Circuit(0, Optional.empty());

  private static final int PATIENCE = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 5;

  Circuit afterFailure(Instant now) {
    int failed = failures + 1;
    return new Circuit(
        failed, failed < PATIENCE ? Optional.empty() : Optional.of(now.plus(pause(failed))));
  }

  boolean isOpen(Instant now) {
    return openUntil.filter(now::isBefore).isPresent();
  }

  private static Duration pause(int failed) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed - PATIENCE, DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
