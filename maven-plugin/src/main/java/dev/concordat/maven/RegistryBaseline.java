package dev.concordat.maven;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.Team;
import dev.concordat.checker.client.VersionSummary;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The latest version in a registry is the one to compare with. */
record RegistryBaseline(RegistryClient registry, String url) implements BaselineSource {

  @Override
  public Optional<Baseline> baselineOf(LocalContract contract) throws MojoExecutionException {
    try {
      ContractSummary summary = registry.contract(contract.name());
      return summary.latest().isEmpty()
          ? Optional.empty()
          : Optional.of(baseline(summary, summary.latest().orElseThrow()));
    } catch (RegistryException e) {
      if (e.isNotFound()) {
        return Optional.empty();
      }
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Baseline baseline(ContractSummary summary, VersionSummary latest)
      throws RegistryException {
    ContractName name = summary.name();
    return new Baseline(
        "%s %s".formatted(name, latest.version()),
        "%s@%s".formatted(name, latest.version()),
        registry.content(name, latest.version()),
        Optional.of(new Baseline.Registered(summary, owner(summary))));
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
  public String toString() {
    return "the registry at " + url;
  }
}
