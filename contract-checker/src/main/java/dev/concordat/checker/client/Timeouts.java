package dev.concordat.checker.client;

import java.time.Duration;

/**
 * How long a registry may take.
 *
 * @param connect until it accepts a connection
 * @param answer until the whole answer is here
 */
public record Timeouts(Duration connect, Duration answer) {
  public static final Timeouts DEFAULT =
      new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(60));
}
