package dev.concordat.registry.audit;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Reads the audit log and checks that nobody has rewritten it. */
@Singleton
public final class AuditTrail {
  private static final int BATCH = 1000;
  private static final int MOST = 50_000;

  private final AuditStore store;

  AuditTrail(AuditStore store) {
    this.store = store;
  }

  Page<RecordedEntry> page(AuditFilter filter, PageRequest page) {
    return page.with(store.page(filter, page), store.count(filter));
  }

  List<RecordedEntry> after(AuditFilter filter, long id, int limit) {
    if (limit < 1 || limit > MOST || id < 0) {
      throw ProblemException.of(
          400,
          "bad-limit",
          "That is no part of the log",
          "limit must be from 1 to %d and after 0 or more.".formatted(MOST));
    }
    return store.after(filter, id, limit);
  }

  /** Walks the whole chain, from its first entry. */
  public Verification verify() {
    ChainEnd end = ChainEnd.NONE;
    List<RecordedEntry> batch = store.sealedAfter(0, BATCH);
    while (!batch.isEmpty()) {
      for (RecordedEntry entry : batch) {
        ChainEnd expected = end.with(entry);
        if (expected.position() != Objects.requireNonNull(entry.position())) {
          return broken(end, "the entry at position %d is missing".formatted(expected.position()));
        }
        if (!expected.hash().equals(entry.hash())) {
          return broken(
              end, "entry %d is not what was sealed at its position".formatted(entry.id()));
        }
        end = expected;
      }
      batch = store.sealedAfter(end.position(), BATCH);
    }
    return new Verification(true, end.position(), end.hash(), store.unsealedCount(), null, null);
  }

  private Verification broken(ChainEnd end, String problem) {
    return new Verification(
        false, end.position(), end.hash(), store.unsealedCount(), end.position() + 1, problem);
  }
}
