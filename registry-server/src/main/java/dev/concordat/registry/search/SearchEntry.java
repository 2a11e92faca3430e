package dev.concordat.registry.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to find of a contract: what is shown, and the texts that lead to it. */
public record SearchEntry(
    String namespace,
    String name,
    String title,
    Optional<String> description,
    String owner,
    String format,
    String lifecycle,
    String latest,
    List<String> labels,
    Map<Kind, Set<String>> texts) {

  /** Nothing of it changes. */
  public SearchEntry {
    labels = List.copyOf(labels);
    texts = Map.copyOf(texts);
  }

  ContractKey key() {
    return new ContractKey(namespace, name);
  }
}
