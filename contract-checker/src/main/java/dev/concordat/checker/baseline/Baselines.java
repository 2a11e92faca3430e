package dev.concordat.checker.baseline;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Chooses what a contract is compared with: what its entry says, else what was said for all, else
 * the registry where one is known.
 *
 * @param common what was said for all contracts
 * @param registry the registry, when one is known
 * @param artifacts finds released artifacts
 * @param lock the lock file that stands in for the registry when offline; empty when online
 * @param version the version that the contracts will have, when it is known
 * @param mode the compatibility mode of a contract, with what the registry says of it
 */
public record Baselines(
    Optional<BaselineSetting> common,
    Optional<RegistryClient> registry,
    Artifacts artifacts,
    Optional<Path> lock,
    Optional<String> version,
    BiFunction<ProjectContract, Optional<ContractSummary>, CompatibilityMode> mode) {
  private static final String IN_ARCHIVE = "!/";

  public BaselineSource of(ProjectContract contract) throws ProjectException {
    Optional<BaselineSetting> setting = contract.baseline().or(() -> common);
    if (setting.isPresent()) {
      return source(setting.get(), contract);
    }
    if (registry.isEmpty()) {
      throw new ProjectException(
          """
          There is nothing to compare %s with.
          Set one of baselineRevision (-Dconcordat.baselineRevision=origin/main), registryUrl \
          (-Dconcordat.registryUrl=http://localhost:8080) or baselineFile; or say it for all builds in \
          concordat.yaml: baseline {merge-base: origin/main}."""
              .formatted(contract.label()));
    }
    return registered(contract, RegistryClient.LATEST);
  }

  private BaselineSource source(BaselineSetting setting, ProjectContract contract)
      throws ProjectException {
    String value = setting.value();
    return switch (setting.kind()) {
      case FILE -> file(contract.home(), value);
      case GIT -> new GitBaseline(value, false);
      case MERGE_BASE -> new GitBaseline(value, true);
      case REGISTRY -> registered(contract, value);
      case ARTIFACT -> artifact(value);
      case ENVIRONMENT -> new EnvironmentBaseline(value);
    };
  }

  private static BaselineSource file(Path home, String value) {
    int inside = value.indexOf(IN_ARCHIVE);
    if (inside >= 0) {
      String archive = value.substring(0, inside);
      return new ArchiveBaseline(
          archive,
          home.resolve(archive).normalize(),
          Optional.of(value.substring(inside + IN_ARCHIVE.length())));
    }
    Path file = home.resolve(value).normalize();
    return value.endsWith(".jar")
        ? new ArchiveBaseline(value, file, Optional.empty())
        : new FileBaseline(file);
  }

  private BaselineSource artifact(String value) throws ProjectException {
    int inside = value.indexOf(IN_ARCHIVE);
    String coordinates = inside < 0 ? value : value.substring(0, inside);
    Optional<String> entry =
        inside < 0 ? Optional.empty() : Optional.of(value.substring(inside + IN_ARCHIVE.length()));
    return artifacts
        .find(coordinates)
        .map(found -> released(found, entry))
        .orElseGet(() -> new NothingYet("a release of " + coordinates));
  }

  private static BaselineSource released(Artifacts.Found found, Optional<String> entry) {
    String file = found.file().toString();
    return file.endsWith(".jar") || file.endsWith(".zip")
        ? new ArchiveBaseline(found.name(), found.file(), entry)
        : new FileBaseline(found.file());
  }

  private BaselineSource registered(ProjectContract contract, String wanted)
      throws ProjectException {
    if (lock.isPresent()) {
      return new LockedBaseline(lock.get(), Instant.now());
    }
    if (registry.isEmpty()) {
      throw new ProjectException(
          "%s is to be compared with a version in the registry, and no registry is named.\nSay it in concordat.yaml (registry: http://localhost:8080), or set registryUrl (-Dconcordat.registryUrl=…)."
              .formatted(contract.label()));
    }
    return new RegistryBaseline(registry.get(), selector(contract, wanted), mode);
  }

  private String selector(ProjectContract contract, String wanted) throws ProjectException {
    return wanted.equals("latest-in-major") ? new MajorOf(version).selector(contract) : wanted;
  }
}
