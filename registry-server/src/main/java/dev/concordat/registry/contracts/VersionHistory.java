package dev.concordat.registry.contracts;

import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened to versions, for those who tell of it. */
@Singleton
public final class VersionHistory {
  private final Catalog catalog;
  private final VersionStore versions;
  private final DatedVersionsQuery dated;

  VersionHistory(Catalog catalog, VersionStore versions, DatedVersionsQuery dated) {
    this.catalog = catalog;
    this.versions = versions;
    this.dated = dated;
  }

  /** What was published of a contract, the greatest version first. */
  public Page<PublishedChange> changes(String namespace, String name, PageRequest page) {
    RegisteredContract contract = catalog.contract(ContractName.of(namespace, name));
    List<PublishedChange> changes =
        versions.publishedPage(contract.id(), page).stream()
            .map(version -> new PublishedChange(version.summary(), catalog.report(version)))
            .toList();
    return page.with(changes, versions.countPublished(contract.id()));
  }

  /** Deprecated versions whose sunset is in these days. */
  public List<DatedVersion> sunsets(LocalDate from, LocalDate to, Optional<String> owner) {
    return dated.sunsets(from, to, owner);
  }

  /** Versions that were published with a break in these days. */
  public List<DatedVersion> breaks(LocalDate from, LocalDate to, Optional<String> owner) {
    return dated.breaks(from, to, owner);
  }
}
