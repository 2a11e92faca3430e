package dev.concordat.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares the project's contracts with the versions in use and fails the build when a change would
 * break somebody. The versions in use are a file, a git revision, or the latest ones of a registry.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContractMojo {

  /** The version to compare the only contract with. */
  @Parameter(property = "concordat.baselineFile")
  @Nullable File baselineFile;

  /** The git revision to compare with: {@code origin/main}, {@code v1.2.0}, {@code HEAD~1}. */
  @Parameter(property = "concordat.baselineRevision")
  @Nullable String baselineRevision;

  /**
   * Who has to work with whom: {@code BACKWARD}, {@code FORWARD}, {@code FULL} or {@code NONE}. By
   * default what the registry says of the contract, else {@code BACKWARD}.
   */
  @Parameter(property = "concordat.mode")
  @Nullable String mode;

  /** From which severity on a change fails the build: breaking, risky or never. */
  @Parameter(property = "concordat.failOn", defaultValue = "breaking")
  String failOn = "breaking";

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Checking contracts is skipped.");
      return;
    }
    List<LocalContract> found = localContracts();
    if (found.isEmpty()) {
      getLog().info("There are no contracts to check.");
      return;
    }
    if (baselineFile != null && found.size() > 1) {
      throw new MojoExecutionException(
          "There are %d contracts, and baselineFile is one file.\nGive each <contract> a <baselineFile> of its own."
              .formatted(found.size()));
    }
    checkAll(found);
  }

  /** One contract that fails does not hide the next one. */
  private void checkAll(List<LocalContract> found)
      throws MojoExecutionException, MojoFailureException {
    ContractCheck check = check();
    List<String> unchecked = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (LocalContract local : found) {
      try {
        broken.addAll(check.failures(local));
      } catch (MojoExecutionException e) {
        getLog().debug(e);
        unchecked.add(e.getMessage());
      }
    }
    if (!unchecked.isEmpty()) {
      unchecked.addAll(broken);
      throw new MojoExecutionException(String.join("\n\n", unchecked));
    }
    if (!broken.isEmpty()) {
      throw new MojoFailureException(String.join("\n\n", broken));
    }
  }

  private ContractCheck check() throws MojoExecutionException {
    FailOn threshold =
        FailOn.of(failOn)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "failOn is '%s'.\nSet it to breaking, risky or never.".formatted(failOn)));
    PolicyChoice policy = PolicyChoice.of(mode, contentModel);
    Path root = project.getBasedir().toPath();
    Baselines baselines = new Baselines(root, commonBaseline(root, policy));
    return new ContractCheck(baselines, policy, threshold, new CheckLog(getLog()));
  }

  private Optional<BaselineSource> commonBaseline(Path root, PolicyChoice policy)
      throws MojoExecutionException {
    if (baselineFile != null && baselineRevision != null) {
      throw new MojoExecutionException(
          "Both baselineFile and baselineRevision are set.\nKeep the one to compare with.");
    }
    if (baselineFile != null) {
      return Optional.of(new FileBaseline(root.resolve(baselineFile.toPath()), root));
    }
    if (baselineRevision != null) {
      return Optional.of(new RevisionBaseline(baselineRevision));
    }
    return registryUrl == null
        ? Optional.empty()
        : Optional.of(new RegistryBaseline(registry(registryUrl), registryUrl, policy));
  }
}
