package dev.concordat.checker.conformance;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.VersionSummary;
import dev.concordat.checker.lock.Selector;
import java.util.Optional;

/** Contracts in a registry, as they are now; for tests that are to notice new versions. */
record RegistrySource(RegistryClient registry) implements ContractSource {

  @Override
  public ContractUnderTest find(String reference) {
    Reference wanted = Reference.of(reference);
    try {
      ContractName name = ContractName.of(wanted.name());
      String selector = wanted.range().map(Selector::of).orElse(RegistryClient.LATEST);
      Optional<VersionSummary> version = registry.find(name, selector);
      if (version.isEmpty()) {
        throw new NoSuchContractException(
            "%s has no version of %s for '%s'.\nCorrect the range, or publish a version."
                .formatted(registry.address(), name, wanted.range().orElse("latest")));
      }
      String found = version.get().version();
      return LocalSource.read(
          name + " " + found, name + "@" + found, registry.content(name, found));
    } catch (IllegalArgumentException e) {
      throw new NoSuchContractException(
          "'%s' is no contract: %s".formatted(reference, e.getMessage()), e);
    } catch (RegistryException e) {
      throw new NoSuchContractException(
          "cannot get %s from %s: %s\nTests that need no network name contracts that concordat pull has pinned."
              .formatted(reference, registry.address(), e.getMessage()),
          e);
    }
  }
}
