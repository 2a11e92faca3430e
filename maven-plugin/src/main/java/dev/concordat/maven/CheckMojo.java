package dev.concordat.maven;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
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
    checkAll(found);
  }

  /** One contract that fails does not hide the next one. */
  private void checkAll(List<LocalContract> found)
      throws MojoExecutionException, MojoFailureException {
    FailOn threshold = threshold();
    Baselines baselines = baselines();
    List<String> unchecked = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (LocalContract local : found) {
      try {
        check(local, baselines, threshold).ifPresent(broken::add);
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

  /** Why the contract fails the build, if it does. */
  private Optional<String> check(LocalContract local, Baselines baselines, FailOn threshold)
      throws MojoExecutionException {
    CheckLog log = new CheckLog(getLog());
    BaselineSource source = baselines.of(local);
    Optional<Baseline> baseline = source.baselineOf(local);
    if (baseline.isEmpty()) {
      log.isNew(local, source);
      return Optional.empty();
    }
    Comparison comparison = Comparison.of(local, baseline.get(), policy(baseline.get()));
    log.compared(comparison, threshold);
    return comparison.breaks(threshold::failsOn).isEmpty()
        ? Optional.empty()
        : Optional.of(new VerdictText(comparison).failure(threshold));
  }

  private Baselines baselines() throws MojoExecutionException {
    Path root = project.getBasedir().toPath();
    return new Baselines(root, commonBaseline(root));
  }

  private Optional<BaselineSource> commonBaseline(Path root) throws MojoExecutionException {
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
        : Optional.of(new RegistryBaseline(registry(registryUrl), registryUrl));
  }

  private FailOn threshold() throws MojoExecutionException {
    return FailOn.of(failOn)
        .orElseThrow(() -> notOneOf("failOn", failOn, "breaking, risky or never"));
  }

  /** What the goal was told goes before what the registry says of the contract. */
  private Policy policy(Baseline baseline) throws MojoExecutionException {
    Optional<ContractSummary> registered = baseline.registered().map(Baseline.Registered::contract);
    String chosenMode =
        Optional.ofNullable(mode).or(() -> registered.map(ContractSummary::mode)).orElse("");
    String chosenModel =
        Optional.ofNullable(contentModel)
            .or(() -> registered.map(ContractSummary::contentModel))
            .orElse("");
    return new Policy(mode(chosenMode), contentModel(chosenModel));
  }

  private static CompatibilityMode mode(String name) throws MojoExecutionException {
    return name.isEmpty()
        ? Policy.DEFAULT.mode()
        : CompatibilityMode.of(name)
            .orElseThrow(
                () ->
                    notOneOf(
                        "mode",
                        name,
                        "NONE, BACKWARD, FORWARD, FULL, or one of them with _TRANSITIVE"));
  }

  private static ContentModel contentModel(String id) throws MojoExecutionException {
    return id.isEmpty()
        ? Policy.DEFAULT.contentModel()
        : ContentModel.of(id)
            .orElseThrow(() -> notOneOf("contentModel", id, "documented or strict"));
  }

  private static MojoExecutionException notOneOf(String parameter, String value, String known) {
    return new MojoExecutionException(
        "%s is '%s'.\nSet it to %s.".formatted(parameter, value, known));
  }
}
