package dev.concordat.maven;

import dev.concordat.checker.client.Problem;
import dev.concordat.checker.client.Publication;
import dev.concordat.checker.client.Published;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.VersionSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Publishes the project's contracts to a registry, which refuses what would break somebody. */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends ContractMojo {
  private static final String SNAPSHOT = "-SNAPSHOT";

  /** Refusals that the contract is to blame for, not the circumstances. */
  private static final Set<String> CONTRACT_AT_FAULT =
      Set.of(
          "breaking-change",
          Problem.REVIEW_PENDING,
          "review-rejected",
          "version-too-small",
          "version-exists",
          "unreadable-contract");

  /** The version to publish. By default the project's, without {@code -SNAPSHOT}. */
  @Parameter(property = "concordat.contractVersion")
  @Nullable String contractVersion;

  /** Lets the registry choose the version: the bump that the change requires. */
  @Parameter(property = "concordat.autoVersion", defaultValue = "false")
  boolean autoVersion;

  /** The team that owns the contracts; needed when one is new. */
  @Parameter(property = "concordat.owner")
  @Nullable String owner;

  /**
   * The compatibility mode of a contract that is new: {@code NONE}, {@code BACKWARD}, {@code
   * FORWARD}, {@code FULL} or one of them with {@code _TRANSITIVE}. By default the registry's.
   */
  @Parameter(property = "concordat.mode")
  @Nullable String mode;

  /** Why a breaking change is published all the same; kept with the version. */
  @Parameter(property = "concordat.acceptBreaking")
  @Nullable String acceptBreaking;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Publishing contracts is skipped.");
      return;
    }
    List<LocalContract> found = localContracts();
    if (found.isEmpty()) {
      getLog().info("There are no contracts to publish.");
      return;
    }
    if (registryUrl == null) {
      throw new MojoExecutionException(
          "There is no registry to publish to.\nSet registryUrl (-Dconcordat.registryUrl=http://localhost:8080).");
    }
    publishAll(registry(registryUrl), found);
  }

  /** A contract that is refused does not keep the others back. */
  private void publishAll(RegistryClient registry, List<LocalContract> found)
      throws MojoExecutionException, MojoFailureException {
    List<String> refused = new ArrayList<>();
    for (LocalContract local : found) {
      publish(registry, local).ifPresent(refused::add);
    }
    if (!refused.isEmpty()) {
      throw new MojoFailureException(String.join("\n\n", refused));
    }
  }

  /** Why the registry refused the contract, if it did. */
  private Optional<String> publish(RegistryClient registry, LocalContract local)
      throws MojoExecutionException {
    try {
      tell(local, registry.publish(publication(local)));
      return Optional.empty();
    } catch (RegistryException e) {
      String message = new RefusalText(local).of(e);
      if (CONTRACT_AT_FAULT.contains(e.problem().code())) {
        return Optional.of(message);
      }
      throw new MojoExecutionException(message, e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read %s: %s".formatted(local.label(), e.getMessage()), e);
    }
  }

  private Publication publication(LocalContract local) throws IOException {
    return new Publication(
        local.name(),
        version(),
        Files.readAllBytes(local.file()),
        Optional.ofNullable(owner),
        Optional.ofNullable(mode),
        Optional.ofNullable(contentModel),
        Optional.ofNullable(acceptBreaking));
  }

  private Optional<String> version() {
    if (contractVersion != null) {
      return Optional.of(contractVersion);
    }
    return autoVersion ? Optional.empty() : Optional.of(withoutSnapshot(project.getVersion()));
  }

  private static String withoutSnapshot(String version) {
    return version.endsWith(SNAPSHOT)
        ? version.substring(0, version.length() - SNAPSHOT.length())
        : version;
  }

  private void tell(LocalContract local, Published published) {
    VersionSummary version = published.version();
    getLog()
        .info(
            published.created()
                ? "Published %s %s (%s)"
                    .formatted(local.name(), version.version(), verdict(version))
                : "%s %s is in the registry already, with this content"
                    .formatted(local.name(), version.version()));
    getLog().info(published.page().toString());
  }

  private static String verdict(VersionSummary version) {
    return version
        .comparedWith()
        .map(baseline -> "%s, compared with %s".formatted(version.verdict(), baseline))
        .orElse("its first version");
  }
}
