package dev.concordat.registry.idempotency;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.jobs.Chore;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets first answers that are so old that nobody repeats their requests. */
@Singleton
final class AnswerRetention implements Chore {
  private final AnswerStore store;
  private final Transactions transactions;
  private final Duration kept;
  private final Clock clock;

  AnswerRetention(AnswerStore store, Transactions transactions, Settings settings, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.kept = settings.retention().answers();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "answer-retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    transactions.run(() -> store.removeOlderThan(Times.now(clock).minus(kept)));
  }
}
