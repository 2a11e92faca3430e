package dev.concordat.registry.contracts;

import dev.concordat.checker.source.ContractAddress;
import dev.concordat.registry.checks.Pin;
import dev.concordat.registry.checks.ReferencedContracts;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.lineage.Lineage;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.semver.VersionRange;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settles what references to contracts of this registry mean; nothing else is ever asked. */
@Singleton
final class RegistryReferences implements ReferencedContracts {
  private final ContractStore contracts;
  private final VersionStore versions;
  private final Contents contents;
  private final Lineage lineage;

  RegistryReferences(
      ContractStore contracts, VersionStore versions, Contents contents, Lineage lineage) {
    this.contracts = contracts;
    this.versions = versions;
    this.contents = contents;
    this.lineage = lineage;
  }

  @Override
  public Pin resolve(ContractAddress address, String contract) throws Unreferable {
    if (address.contract().equals(contract)) {
      throw new Unreferable(
          "'%s' refers to itself in the registry; refer to what stands in the document with '#/...'"
              .formatted(contract));
    }
    RegisteredContract target =
        contracts
            .find(named(address.contract()))
            .orElseThrow(
                () ->
                    new Unreferable(
                        "'%s' leads nowhere: the registry has no contract '%s'; publish it first"
                            .formatted(address.text(), address.contract())));
    PublishedVersion meant = meant(address, target);
    refuseCircle(contract, target, meant);
    return new Pin(address.text(), address.contract(), meant.version().text());
  }

  @Override
  public List<Pin> pins(long versionId) {
    return lineage.pins(versionId);
  }

  @Override
  public List<Pin> pins(String contract, String version) {
    return pins(stored(contract, version).id());
  }

  @Override
  public byte[] content(String contract, String version) {
    return contents.read(stored(contract, version).rawSha256());
  }

  private PublishedVersion meant(ContractAddress address, RegisteredContract target)
      throws Unreferable {
    VersionRange range =
        VersionRange.parse(address.range())
            .orElseThrow(
                () ->
                    new Unreferable(
                        "'%s' names no range of versions behind the @; expected one such as ^1.2 or 1.2.0"
                            .formatted(address.text())));
    Optional<PublishedVersion> offered = versions.latestIn(target.id(), range);
    if (offered.isPresent()) {
      return offered.orElseThrow();
    }
    Optional<VersionState> there =
        versions.find(target.id(), address.range()).map(found -> found.summary().stateNow());
    if (there.isPresent()) {
      throw new Unreferable(
          "'%s' is %s, which nothing may refer to; publish it first, or refer to another version"
              .formatted(address.text(), there.orElseThrow().id()));
    }
    throw new Unreferable(
        "no published version of '%s' is in the range %s; the latest is %s"
            .formatted(
                address.contract(),
                address.range(),
                target.latest().map(Version::text).orElse("not there yet")));
  }

  /** What is published never changes, so a circle of versions cannot be; one of contracts could. */
  private void refuseCircle(String contract, RegisteredContract target, PublishedVersion meant)
      throws Unreferable {
    Set<String> seen = new HashSet<>();
    Deque<Pin> open = new ArrayDeque<>(lineage.pins(meant.id()));
    while (!open.isEmpty()) {
      Pin pin = open.remove();
      if (pin.contract().equals(contract)) {
        throw new Unreferable(
            "'%s' leads back to '%s' by way of its own references; move what both need into a third contract"
                .formatted(target.name(), contract));
      }
      if (seen.add(pin.contract() + "@" + pin.version())) {
        open.addAll(pins(pin.contract(), pin.version()));
      }
    }
  }

  private PublishedVersion stored(String contract, String version) {
    return contracts
        .find(named(contract))
        .flatMap(found -> versions.find(found.id(), version))
        .orElseThrow(() -> new IllegalStateException("gone: " + contract + "@" + version));
  }

  private static ContractName named(String contract) {
    String[] name = contract.split("/", 2);
    return new ContractName(name[0], name[1]);
  }
}
