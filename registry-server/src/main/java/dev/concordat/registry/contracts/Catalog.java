package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds and reads what was published. */
@Singleton
final class Catalog {
  private final CatalogQuery query;
  private final ContractStore contracts;
  private final VersionStore versions;
  private final VersionSelector selector;
  private final VersionLabelStore labels;
  private final Policies policies;
  private final Contents contents;
  private final JsonMapper json;

  Catalog(
      CatalogQuery query,
      ContractStore contracts,
      VersionStore versions,
      VersionSelector selector,
      VersionLabelStore labels,
      Policies policies,
      Contents contents,
      JsonMapper json) {
    this.query = query;
    this.contracts = contracts;
    this.versions = versions;
    this.selector = selector;
    this.labels = labels;
    this.policies = policies;
    this.contents = contents;
    this.json = json;
  }

  Page<ContractSummary> list(CatalogFilter filter, PageRequest page) {
    Page<CatalogEntry> found = query.page(filter, page);
    Map<String, EffectivePolicy> rules =
        policies.effective(found.items().stream().map(CatalogEntry::fullName).toList());
    return page.with(
        found.items().stream()
            .map(entry -> entry.under(Objects.requireNonNull(rules.get(entry.fullName()))))
            .toList(),
        found.total());
  }

  ContractSummary get(ContractName name) {
    return query
        .find(name)
        .map(entry -> entry.under(policies.effective(name.namespace(), name.name())))
        .orElseThrow(() -> contractNotFound(name));
  }

  Page<VersionSummary> versions(ContractName name, PageRequest page) {
    RegisteredContract contract = contract(name);
    return page.with(versions.page(contract.id(), page), contract.versionCount());
  }

  RegisteredContract contract(ContractName name) {
    return contracts.find(name).orElseThrow(() -> contractNotFound(name));
  }

  /** A version by its number or another way to name it. */
  PublishedVersion version(RegisteredContract contract, String version) {
    return selector
        .find(contract, version)
        .orElseThrow(() -> versionNotFound(contract.name(), version));
  }

  VersionDetail detail(RegisteredContract contract, PublishedVersion version) {
    return new VersionDetail(
        version.summary(),
        labels.of(version.id()),
        warnings(contract, version),
        report(version),
        null);
  }

  private List<String> warnings(RegisteredContract contract, PublishedVersion version) {
    ContractName name = contract.name();
    return SemverRule.warnings(
        policies.effective(name.namespace(), name.name()), version.summary());
  }

  byte[] content(PublishedVersion version) {
    return contents.read(version.rawSha256());
  }

  CheckResult report(PublishedVersion version) {
    try {
      return json.readValue(contents.read(version.reportSha256()), CheckResult.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the stored report cannot be read", e);
    }
  }

  static ProblemException contractNotFound(ContractName name) {
    return ProblemException.of(
        404,
        "contract-not-found",
        "No such contract",
        "There is no contract '%s'; its first version is published with PUT %s/versions/1.0.0?owner=TEAM."
            .formatted(name, name.address()));
  }

  private static ProblemException versionNotFound(ContractName name, String version) {
    return ProblemException.of(
        404,
        "version-not-found",
        "No such version",
        "Contract '%s' has no version '%s'; GET %s/versions lists them."
            .formatted(name, version, name.address()));
  }
}
