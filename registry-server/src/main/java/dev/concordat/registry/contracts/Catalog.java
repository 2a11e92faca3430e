package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds and reads what was published. */
@Singleton
final class Catalog {
  private static final String LATEST = "latest";

  private final CatalogQuery query;
  private final ContractStore contracts;
  private final VersionStore versions;
  private final Contents contents;
  private final JsonMapper json;

  Catalog(
      CatalogQuery query,
      ContractStore contracts,
      VersionStore versions,
      Contents contents,
      JsonMapper json) {
    this.query = query;
    this.contracts = contracts;
    this.versions = versions;
    this.contents = contents;
    this.json = json;
  }

  Page<ContractSummary> list(CatalogFilter filter, PageRequest page) {
    return query.page(filter, page);
  }

  ContractSummary get(ContractName name) {
    return query.find(name).orElseThrow(() -> contractNotFound(name));
  }

  Page<VersionSummary> versions(ContractName name, PageRequest page) {
    RegisteredContract contract = contract(name);
    return page.with(versions.page(contract.id(), page), contract.versionCount());
  }

  RegisteredContract contract(ContractName name) {
    return contracts.find(name).orElseThrow(() -> contractNotFound(name));
  }

  /** A version by its text, or the greatest when that is {@code latest}. */
  PublishedVersion version(RegisteredContract contract, String version) {
    return (version.equals(LATEST)
            ? versions.latest(contract.id())
            : versions.find(contract.id(), version))
        .orElseThrow(() -> versionNotFound(contract.name(), version));
  }

  VersionDetail detail(PublishedVersion version) {
    return new VersionDetail(version.summary(), report(version));
  }

  byte[] content(PublishedVersion version) {
    return contents.read(version.rawSha256());
  }

  private CheckResult report(PublishedVersion version) {
    try {
      return json.readValue(contents.read(version.reportSha256()), CheckResult.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the stored report cannot be read", e);
    }
  }

  private static ProblemException contractNotFound(ContractName name) {
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
