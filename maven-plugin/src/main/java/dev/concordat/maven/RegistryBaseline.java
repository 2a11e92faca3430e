package dev.concordat.maven;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.Team;
import dev.concordat.checker.client.VersionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The latest version in a registry is the one to compare with, or all of them where the
 * compatibility mode is transitive.
 */
record RegistryBaseline(RegistryClient registry, String url, PolicyChoice policy)
    implements BaselineSource {

  @Override
  public List<Baseline> baselinesOf(LocalContract contract) throws MojoExecutionException {
    try {
      return baselines(registry.contract(contract.name()));
    } catch (RegistryException e) {
      if (e.isNotFound()) {
        return List.of();
      }
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private List<Baseline> baselines(ContractSummary summary) throws RegistryException {
    Baseline.Registered registered = new Baseline.Registered(summary, owner(summary));
    boolean transitive = policy.over(Optional.of(summary)).mode().isTransitive();
    List<VersionSummary> versions =
        transitive ? registry.versions(summary.name()) : summary.latest().stream().toList();
    List<Baseline> baselines = new ArrayList<>();
    for (VersionSummary version : versions) {
      baselines.add(baseline(registered, version.version()));
    }
    return baselines;
  }

  private Baseline baseline(Baseline.Registered registered, String version)
      throws RegistryException {
    ContractName name = registered.contract().name();
    return new Baseline(
        "%s %s".formatted(name, version),
        "%s@%s".formatted(name, version),
        registry.content(name, version),
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
  public String toString() {
    return "the registry at " + url;
  }
}
