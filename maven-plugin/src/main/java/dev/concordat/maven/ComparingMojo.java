package dev.concordat.maven;

import dev.concordat.checker.baseline.Baselines;
import dev.concordat.checker.check.PolicyLayers;
import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.config.BaselineSetting.Kind;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.schema.ContentModel;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What goals can be told that compare contracts with the versions in use. */
abstract class ComparingMojo extends ContractMojo {
  private static final String MODES =
      "NONE, BACKWARD, FORWARD, FULL, or one of them with _TRANSITIVE";

  /**
   * The version to compare the only contract with: a file, or one in a jar: {@code a.jar!/b.yaml}.
   */
  @Parameter(property = "concordat.baselineFile")
  @Nullable File baselineFile;

  /** The git revision to compare with: {@code origin/main}, {@code v1.2.0}, {@code HEAD~1}. */
  @Parameter(property = "concordat.baselineRevision")
  @Nullable String baselineRevision;

  /** The branch to compare with, as it was where this work left it: {@code origin/main}. */
  @Parameter(property = "concordat.baselineBranch")
  @Nullable String baselineBranch;

  /**
   * The version in the registry to compare with: {@code 1.4.0}, {@code latest}, {@code
   * latest-in-major}, {@code 1.x}, {@code range:^1.2}, {@code label:stable}, {@code branch:main}. A
   * registry that is named alone means {@code latest}, and all versions under a transitive mode.
   */
  @Parameter(property = "concordat.baselineVersion")
  @Nullable String baselineVersion;

  /**
   * The released artifact to compare with: {@code group:artifact} for the last release, or {@code
   * group:artifact:version}; {@code released} for the last release of this module. Where its jar
   * has several files of the contract's name, {@code !/path/in/the.jar} says which.
   */
  @Parameter(property = "concordat.baselineArtifact")
  @Nullable String baselineArtifact;

  /** The environment whose running versions to compare with, where the registry knows them. */
  @Parameter(property = "concordat.baselineEnvironment")
  @Nullable String baselineEnvironment;

  /**
   * Who has to work with whom: {@code BACKWARD}, {@code FORWARD}, {@code FULL}, {@code NONE}, or
   * one of them with {@code _TRANSITIVE}. By default what {@code concordat.yaml} says, else what
   * the registry says of the contract, else {@code BACKWARD}.
   */
  @Parameter(property = "concordat.mode")
  @Nullable String mode;

  /**
   * {@code documented}: writers send what is documented; or {@code strict}: what the schemas
   * literally allow. By default what {@code concordat.yaml} says, else what the registry says of
   * the contract, else {@code documented}.
   */
  @Parameter(property = "concordat.contentModel")
  @Nullable String contentModel;

  /**
   * What users rely on: {@code wire} (exchanges succeed), {@code contract} (what is documented
   * holds) or {@code codegen} (generated clients compile). By default what {@code concordat.yaml}
   * says, else {@code contract}.
   */
  @Parameter(property = "concordat.category")
  @Nullable String category;

  /**
   * Compares with what {@code concordat.lock} pins instead of asking the registry. By default when
   * Maven runs offline ({@code -o}).
   */
  @Parameter(property = "concordat.offline")
  @Nullable Boolean offline;

  @Inject
  @SuppressWarnings("NullAway.Init") // Maven fills it before it calls execute.
  RepositorySystem repositories;

  final ProjectCheck check(Module module) throws MojoExecutionException {
    PolicyLayers layers = layers(module);
    Optional<BaselineSetting> told = toldBaseline();
    return new ProjectCheck(
        new Baselines(
            told.or(module.settings()::baseline).or(() -> named(module)),
            registry(module),
            new ReleasedArtifacts(project, session.getRepositorySession(), repositories),
            isOffline() ? Optional.of(module.lock()) : Optional.empty(),
            Optional.of(project.getVersion()),
            layers::mode),
        layers);
  }

  /** A registry that is named means its latest versions, also offline, where it cannot be asked. */
  private Optional<BaselineSetting> named(Module module) {
    boolean known = registryUrl != null || module.settings().registry().isPresent();
    return known ? Optional.of(new BaselineSetting(Kind.REGISTRY, "latest")) : Optional.empty();
  }

  final Optional<BaselineSetting> toldBaseline() throws MojoExecutionException {
    return new BaselineChoice()
        .with("baselineFile", Kind.FILE, baselineFile)
        .with("baselineRevision", Kind.GIT, baselineRevision)
        .with("baselineBranch", Kind.MERGE_BASE, baselineBranch)
        .with("baselineVersion", Kind.REGISTRY, baselineVersion)
        .with("baselineArtifact", Kind.ARTIFACT, baselineArtifact)
        .with("baselineEnvironment", Kind.ENVIRONMENT, baselineEnvironment)
        .setting();
  }

  /** What the goal was told goes before what {@code concordat.yaml} says of one contract. */
  final List<ProjectContract> contractsToCompare(Module module) throws MojoExecutionException {
    List<ProjectContract> found = localContracts(module);
    return isOfSettings() && toldBaseline().isPresent()
        ? found.stream().map(ProjectContract::withoutBaseline).toList()
        : found;
  }

  /** True when the goal was not told which contracts to look at. */
  final boolean isOfSettings() {
    return contracts.isEmpty() && contract == null;
  }

  final PolicyLayers layers(Module module) throws MojoExecutionException {
    var told =
        new PolicySettings(
            known("mode", mode, CompatibilityMode::of, MODES),
            known("contentModel", contentModel, ContentModel::of, "documented or strict"),
            known("category", category, Category::of, "wire, contract or codegen"),
            OptionalInt.empty(),
            Map.of());
    return new PolicyLayers(module.settings(), told, LocalDate.now(ZoneOffset.UTC));
  }

  final boolean isOffline() {
    return offline == null ? session.isOffline() : offline;
  }

  static <T> Optional<T> known(
      String parameter, @Nullable String value, Function<String, Optional<T>> values, String all)
      throws MojoExecutionException {
    if (value == null) {
      return Optional.empty();
    }
    Optional<T> found = values.apply(value);
    if (found.isEmpty()) {
      throw new MojoExecutionException(
          "%s is '%s'.\nSet it to %s.".formatted(parameter, value, all));
    }
    return found;
  }

  final Path output() {
    return Path.of(project.getBuild().getDirectory());
  }
}
