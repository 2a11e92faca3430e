package dev.concordat.registry.audit;

import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.jobs.Job;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Chains new entries to those before them, some moments after they were written: a chain that grew
 * in the transactions themselves would make every writer wait for every other.
 */
@Singleton
final class SealingJob implements Job {
  private static final int BATCH = 200;
  private static final List<String> ONE_LANE = List.of("chain");

  private final AuditStore store;
  private final Transactions transactions;

  SealingJob(AuditStore store, Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "audit-sealing";
  }

  @Override
  public List<String> due() {
    return store.anyUnsealed() ? ONE_LANE : List.of();
  }

  @Override
  public void run(String lane) {
    while (transactions.run(this::sealSome) == BATCH) {
      // Until fewer are left than one batch takes.
    }
  }

  private int sealSome() {
    ChainEnd end = store.lastSealed().map(ChainEnd::of).orElse(ChainEnd.NONE);
    List<RecordedEntry> entries = store.unsealed(BATCH);
    for (RecordedEntry entry : entries) {
      end = end.with(entry);
      store.seal(entry.id(), end.position(), end.hash());
    }
    return entries.size();
  }
}
