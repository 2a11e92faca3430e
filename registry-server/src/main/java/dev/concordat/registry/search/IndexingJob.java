package dev.concordat.registry.search;

import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.jobs.Job;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Indexes contracts some moments after they have changed: cutting a document into words would only
 * hold up its publisher.
 */
@Singleton
final class IndexingJob implements Job {
  private static final int BATCH = 20;
  private static final int MOST_TERMS = 5000;
  private static final int LONGEST_SHOWN = 200;
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
    while (transactions.run(this::indexSome) > 0) {
      // Until nothing waits.
    }
  }

  private int indexSome() {
    List<QueueStore.Waiting> waiting = queue.first(BATCH);
    Set<ContractKey> keys = new LinkedHashSet<>();
    waiting.forEach(each -> keys.add(each.key()));
    for (ContractKey key : keys) {
      index.remove(key);
      source.entry(key.namespace(), key.name()).ifPresent(entry -> add(key, entry));
    }
    queue.remove(waiting.stream().map(QueueStore.Waiting::id).toList());
    return waiting.size();
  }

  private void add(ContractKey key, SearchEntry entry) {
    index.add(entry);
    Set<String> all = new LinkedHashSet<>();
    for (Kind kind : Kind.values()) {
      Map<String, String> terms = terms(entry.texts().getOrDefault(kind, Set.of()));
      index.addTerms(key, kind, terms);
      all.addAll(terms.keySet());
    }
    all.removeIf(term -> term.length() < Spelling.SHORTEST);
    index.addVariants(all);
  }

  /** Each word with the first text that it stands in. */
  private static Map<String, String> terms(Set<String> texts) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (String text : texts) {
      String shown = text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
      for (String word : Words.in(text)) {
        if (terms.size() < MOST_TERMS) {
          terms.putIfAbsent(word, shown);
        }
      }
    }
    return terms;
  }
}
