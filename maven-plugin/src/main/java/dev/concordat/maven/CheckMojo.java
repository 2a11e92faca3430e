package dev.concordat.maven;

import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compares the project's contracts with the versions in use and fails the build when a change would
 * break somebody. The versions in use are those of a file, a git revision, a released artifact or a
 * registry.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ComparingMojo {

  /** From which severity on a change fails the build: breaking, risky or never. */
  @Parameter(property = "concordat.failOn", defaultValue = "breaking")
  String failOn = "breaking";

  /** Checks contracts, too, that were checked before and did not change since. */
  @Parameter(property = "concordat.force", defaultValue = "false")
  boolean force;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven fills it before it calls execute.
  PluginDescriptor plugin;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Checking contracts is skipped.");
      return;
    }
    Module module = module();
    List<ProjectContract> found = contractsToCompare(module);
    if (found.isEmpty()) {
      getLog().info("There are no contracts to check.");
      return;
    }
    if (baselineFile != null && found.size() > 1) {
      throw new MojoExecutionException(
          "There are %d contracts, and baselineFile is one file.\nGive each <contract> a <baselineFile> of its own."
              .formatted(found.size()));
    }
    checkAll(module, found);
  }

  /** One contract that fails does not hide the next one. */
  private void checkAll(Module module, List<ProjectContract> found)
      throws MojoExecutionException, MojoFailureException {
    ContractCheck check = check(module, check(module));
    List<String> unchecked = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (ProjectContract local : found) {
      try {
        broken.addAll(check.failures(local));
      } catch (ProjectException e) {
        getLog().debug(e);
        unchecked.add(e.getMessage());
      }
    }
    if (!unchecked.isEmpty()) {
      unchecked.addAll(broken);
      throw new MojoExecutionException(String.join("\n\n", unchecked));
    }
    check.tellUnused();
    if (!broken.isEmpty()) {
      throw new MojoFailureException(String.join("\n\n", broken));
    }
  }

  private ContractCheck check(Module module, ProjectCheck project) throws MojoExecutionException {
    FailOn threshold =
        known("failOn", failOn, FailOn::of, "breaking, risky or never").orElseThrow();
    String terms =
        String.join(
            "\n",
            plugin.getVersion(),
            String.valueOf(plugin.getPluginArtifact().getFile().lastModified()),
            threshold.toString(),
            project.policy().toString(),
            String.valueOf(registryUrl),
            String.valueOf(isOffline()));
    return new ContractCheck(
        project,
        threshold,
        new CheckLog(getLog()),
        force ? Optional.empty() : Optional.of(new CheckMarkers(output(), terms)),
        module.hasSettingsOfItsOwn() && isOfSettings());
  }
}
