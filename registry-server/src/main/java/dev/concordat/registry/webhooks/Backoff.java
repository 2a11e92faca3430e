package dev.concordat.registry.webhooks;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failed attempt: twice as long each time, and never all together. */
record Backoff(RandomGenerator random) {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 10;

  /** Between half of the full pause and all of it. */
  Duration after(int attempts) {
    long full = Math.min(FIRST.toMillis() << Math.min(attempts - 1, DOUBLINGS), LONGEST.toMillis());
    return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
  }
}
