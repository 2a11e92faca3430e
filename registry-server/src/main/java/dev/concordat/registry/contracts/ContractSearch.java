package dev.concordat.registry.contracts;

import dev.concordat.registry.search.Kind;
import dev.concordat.registry.search.SearchEntry;
import dev.concordat.registry.search.SearchSource;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells search what there is to find of a contract: all of its latest version. */
@Singleton
final class ContractSearch implements SearchSource {
  private final CatalogQuery contracts;
  private final Catalog catalog;
  private final ContractCards cards;
  private final Baselines baselines;

  ContractSearch(
      CatalogQuery contracts, Catalog catalog, ContractCards cards, Baselines baselines) {
    this.contracts = contracts;
    this.catalog = catalog;
    this.cards = cards;
    this.baselines = baselines;
  }

  @Override
  public Optional<SearchEntry> entry(String namespace, String name) {
    return contracts
        .find(new ContractName(namespace, name))
        .filter(contract -> contract.latest() != null)
        .map(this::entry);
  }

  private SearchEntry entry(CatalogEntry contract) {
    ContractName name = new ContractName(contract.namespace(), contract.name());
    PublishedVersion latest = catalog.version(catalog.contract(name), "latest");
    Map<Kind, Set<String>> texts = new EnumMap<>(Kind.class);
    texts.putAll(Searchable.texts(baselines.read(latest).contract()));
    texts.put(Kind.NAME, Set.of(name.toString()));
    List<String> labels = cards.get(name).details().labels();
    texts.put(Kind.LABEL, Set.copyOf(labels));
    texts.put(Kind.OWNER, Set.of(contract.owner()));
    texts.put(Kind.TEXT, Set.of(contract.title() + " " + description(contract)));
    return new SearchEntry(
        contract.namespace(),
        contract.name(),
        contract.title(),
        Optional.ofNullable(contract.description()),
        contract.owner(),
        contract.format(),
        latest.summary().state(),
        latest.version().text(),
        labels,
        texts);
  }

  private static String description(CatalogEntry contract) {
    return Optional.ofNullable(contract.description()).orElse("");
  }
}
