package dev.concordat.registry.contracts;

import dev.concordat.checker.policy.Policy;
import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.checks.ContractReading;
import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.checks.ReadContract;
import jakarta.inject.Singleton;

/** Compares without storing anything. */
@Singleton
final class CheckService {
  private final Catalog catalog;
  private final VersionStore versions;
  private final Baselines baselines;
  private final ContractReading reading;

  CheckService(
      Catalog catalog, VersionStore versions, Baselines baselines, ContractReading reading) {
    this.catalog = catalog;
    this.versions = versions;
    this.baselines = baselines;
    this.reading = reading;
  }

  Changes changes(ContractName name, String from, String to, PolicyChoice choice) {
    RegisteredContract contract = catalog.contract(name);
    PublishedVersion before = catalog.version(contract, from);
    PublishedVersion after = catalog.version(contract, to);
    Policy policy = choice.over(contract.policy());
    return new Changes(
        before.summary().version(),
        after.summary().version(),
        baselines.compare(before, baselines.read(after), policy));
  }

  DryRun check(ContractName name, String against, byte[] content, PolicyChoice choice) {
    RegisteredContract contract = catalog.contract(name);
    PublishedVersion before = catalog.version(contract, against);
    Policy policy = choice.over(contract.policy());
    ReadContract candidate = reading.read(content);
    if (!contract.format().equals(candidate.contract().format().id())) {
      throw Refusal.otherFormat(contract, candidate.contract().format().id());
    }
    CheckResult result = baselines.compare(before, candidate, policy);
    return new DryRun(
        before.summary().version(), result, proposed(contract, before, candidate, result));
  }

  /** The version that has this content, or the one that the change asks for. */
  private String proposed(
      RegisteredContract contract,
      PublishedVersion before,
      ReadContract candidate,
      CheckResult result) {
    return versions
        .withContent(contract.id(), candidate.contentHash())
        .map(there -> there.summary().version())
        .orElseGet(() -> before.version().next(Bump.of(result.requiredBump())).text());
  }
}
