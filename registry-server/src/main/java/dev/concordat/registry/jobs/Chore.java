package dev.concordat.registry.jobs;

import java.time.Duration;

/** Work that comes round: one of the servers does it, each time. */
public interface Chore {
  /** Unique among all chores, and the same in every version of the server. */
  String name();

  /** The pause between two runs. */
  Duration every();

  /** Does it. */
  void run();
}
