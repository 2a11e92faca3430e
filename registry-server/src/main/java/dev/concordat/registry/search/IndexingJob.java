package dev.concordat.registry.search;

import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.jobs.Job;
import dev.concordat.registry.search.QueueStore.Waiting;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Indexes contracts some moments after they have changed: cutting a document into words would only
 * hold up its publisher.
 */
@Singleton
final class IndexingJob implements Job {
  /** Changes to look at together: all of one contract are indexed at once. */
  private static final int GLANCE = 1000;

  private static final List<String> ONE_LANE = List.of("index");

  private final QueueStore queue;
  private final IndexStore index;
  private final SearchSource source;
  private final Transactions transactions;

  IndexingJob(QueueStore queue, IndexStore index, SearchSource source, Transactions transactions) {
    this.queue = queue;
    this.index = index;
    this.source = source;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "search-indexing";
  }

  @Override
  public List<String> due() {
    return queue.isEmpty() ? List.of() : ONE_LANE;
  }

  @Override
  public void run(String lane) {
    List<Waiting> waiting;
    do {
      waiting = queue.first(GLANCE);
      Map<ContractKey, List<Long>> changes =
          waiting.stream()
              .collect(
                  Collectors.groupingBy(
                      Waiting::key,
                      LinkedHashMap::new,
                      Collectors.mapping(Waiting::id, Collectors.toList())));
      changes.forEach(this::index);
    } while (waiting.size() == GLANCE);
  }

  /** Reads and cuts before the transaction; a change after that waits in the queue anew. */
  private void index(ContractKey key, List<Long> changes) {
    Optional<SearchEntry> entry = source.entry(key.namespace(), key.name());
    Set<Term> terms = entry.map(Terms::of).orElse(Set.of());
    transactions.run(
        () -> {
          entry.ifPresentOrElse(found -> index.put(found, terms), () -> index.remove(key));
          queue.remove(changes);
          return changes.size();
        });
  }
}
