package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.checks.ContractReading;
import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.checks.ReadContract;
import dev.concordat.registry.lint.Lints;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.semver.Bump;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Compares without storing anything. */
@Singleton
final class CheckService {
  private final Catalog catalog;
  private final VersionStore versions;
  private final Baselines baselines;
  private final ContractReading reading;
  private final Policies policies;
  private final NextVersion next;
  private final Lints lints;

  CheckService(
      Catalog catalog,
      VersionStore versions,
      Baselines baselines,
      ContractReading reading,
      Policies policies,
      NextVersion next,
      Lints lints) {
    this.catalog = catalog;
    this.versions = versions;
    this.baselines = baselines;
    this.reading = reading;
    this.policies = policies;
    this.next = next;
    this.lints = lints;
  }

  Changes changes(ContractName name, String from, String to, PolicyChoice choice) {
    RegisteredContract contract = catalog.contract(name);
    PublishedVersion before = catalog.version(contract, from);
    PublishedVersion after = catalog.version(contract, to);
    EffectivePolicy policy = policy(contract);
    CheckResult result =
        baselines.compare(before, baselines.read(after), choice.over(policy.policy()));
    return new Changes(
        before.summary().version(), after.summary().version(), policy.overrides().applyTo(result));
  }

  DryRun check(ContractName name, String against, byte[] content, PolicyChoice choice) {
    RegisteredContract contract = catalog.contract(name);
    PublishedVersion before = catalog.version(contract, against);
    EffectivePolicy policy = policy(contract);
    ReadContract candidate = reading.read(content, name.toString());
    if (!contract.format().equals(candidate.contract().format().id())) {
      throw Refusal.otherFormat(contract, candidate.contract().format().id());
    }
    CheckResult result =
        policy
            .overrides()
            .applyTo(baselines.compare(before, candidate, choice.over(policy.policy())));
    return new DryRun(
        before.summary().version(),
        result,
        proposed(contract, before, candidate, result),
        lints.atPublish(candidate, contract.name().toString(), policy.lint()));
  }

  /** The version that has this content, or the one that the change asks for. */
  private String proposed(
      RegisteredContract contract,
      PublishedVersion before,
      ReadContract candidate,
      CheckResult result) {
    return versions
        .offeredWithContent(contract.id(), candidate.contentHash())
        .map(there -> there.summary().version())
        .orElseGet(
            () ->
                next.after(
                        contract.id(),
                        Optional.of(before.version()),
                        Bump.of(result.requiredBump()))
                    .text());
  }

  private EffectivePolicy policy(RegisteredContract contract) {
    return policies.effective(contract.name().namespace(), contract.name().name());
  }
}
