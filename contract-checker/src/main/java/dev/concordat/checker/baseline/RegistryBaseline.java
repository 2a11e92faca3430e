package dev.concordat.checker.baseline;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.Team;
import dev.concordat.checker.client.VersionSummary;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A version in a registry is the one to compare with; all of them where the compatibility mode is
 * transitive and no version is named.
 *
 * @param version as the registry takes it: {@code latest}, {@code 1.x}, {@code label:stable}
 * @param mode the compatibility mode of a contract, with what the registry says of it
 */
record RegistryBaseline(
    RegistryClient registry,
    String version,
    BiFunction<ProjectContract, Optional<ContractSummary>, CompatibilityMode> mode)
    implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) throws ProjectException {
    try {
      Optional<ContractSummary> known = summary(contract);
      return known.isEmpty() ? List.of() : baselines(contract, known.get());
    } catch (RegistryException e) {
      throw new ProjectException(Unreachable.told(e), e);
    }
  }

  private Optional<ContractSummary> summary(ProjectContract contract) throws RegistryException {
    try {
      return Optional.of(registry.contract(contract.name()));
    } catch (RegistryException e) {
      if (e.isNotFound()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<Baseline> baselines(ProjectContract contract, ContractSummary summary)
      throws RegistryException {
    var registered = new Baseline.Registered(summary, owner(summary));
    List<Baseline> baselines = new ArrayList<>();
    for (String each : versions(contract, summary)) {
      baselines.add(0, baseline(registered, each));
    }
    return baselines;
  }

  /** The newest first. */
  private List<String> versions(ProjectContract contract, ContractSummary summary)
      throws RegistryException {
    if (!version.equals(RegistryClient.LATEST)) {
      return registry.find(summary.name(), version).map(VersionSummary::version).stream().toList();
    }
    return mode.apply(contract, Optional.of(summary)).isTransitive()
        ? registry.versions(summary.name()).stream()
            .filter(VersionSummary::isInUse)
            .map(VersionSummary::version)
            .toList()
        : summary.latest().map(VersionSummary::version).stream().toList();
  }

  private Baseline baseline(Baseline.Registered registered, String number)
      throws RegistryException {
    ContractName name = registered.contract().name();
    return new Baseline(
        "%s %s".formatted(name, number),
        ContractText.alone("%s@%s".formatted(name, number), registry.content(name, number)),
        Optional.of(registered));
  }

  private Team owner(ContractSummary summary) throws RegistryException {
    try {
      return registry.team(summary.owner());
    } catch (RegistryException e) {
      if (e.isNotFound()) {
        return Team.named(summary.owner());
      }
      throw e;
    }
  }

  @Override
  public String state(ProjectContract contract) throws ProjectException {
    try {
      Optional<ContractSummary> known = summary(contract);
      return known.isEmpty()
          ? "new"
          : "%s %s %s"
              .formatted(
                  known.get().mode(), known.get().contentModel(), versions(contract, known.get()));
    } catch (RegistryException e) {
      throw new ProjectException(Unreachable.told(e), e);
    }
  }

  @Override
  public String toString() {
    return version.equals(RegistryClient.LATEST)
        ? "the registry at " + registry.address()
        : "%s in the registry at %s".formatted(version, registry.address());
  }
}
