package dev.concordat.maven;

import dev.concordat.checker.client.Published;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.publish.PublishedText;
import dev.concordat.checker.publish.Publisher;
import dev.concordat.checker.publish.RefusalText;
import dev.concordat.checker.publish.Terms;
import dev.concordat.checker.schema.ContentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The content model of a contract that is new: {@code documented} or {@code strict}. */
  @Parameter(property = "concordat.contentModel")
  @Nullable String contentModel;

  /** Why a breaking change is published all the same; kept with the version. */
  @Parameter(property = "concordat.acceptBreaking")
  @Nullable String acceptBreaking;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Publishing contracts is skipped.");
      return;
    }
    Module module = module();
    List<ProjectContract> found = localContracts(module);
    if (found.isEmpty()) {
      getLog().info("There are no contracts to publish.");
      return;
    }
    Optional<RegistryClient> registry = registry(module);
    if (registry.isEmpty()) {
      throw new MojoExecutionException(
          "There is no registry to publish to.\nSay it in concordat.yaml (registry: http://localhost:8080), or set registryUrl (-Dconcordat.registryUrl=http://localhost:8080).");
    }
    publishAll(module, registry.get(), found);
  }

  /** A contract that is refused does not keep the others back. */
  private void publishAll(Module module, RegistryClient registry, List<ProjectContract> found)
      throws MojoExecutionException, MojoFailureException {
    List<String> refused = new ArrayList<>();
    for (ProjectContract local : found) {
      publish(new Publisher(registry, terms(module, local)), local).ifPresent(refused::add);
    }
    if (!refused.isEmpty()) {
      throw new MojoFailureException(String.join("\n\n", refused));
    }
  }

  /** Why the registry refused the contract, if it did. */
  private Optional<String> publish(Publisher publisher, ProjectContract local)
      throws MojoExecutionException {
    try {
      Published published = publisher.publish(local);
      getLog().info(PublishedText.of(local, published));
      getLog().info(published.page().toString());
      return Optional.empty();
    } catch (RegistryException e) {
      String message = new RefusalText(local, "-Dconcordat.acceptBreaking=").of(e);
      if (RefusalText.isTheContracts(e)) {
        return Optional.of(message);
      }
      throw new MojoExecutionException(message, e);
    } catch (ProjectException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** What the goal was told goes before what {@code concordat.yaml} says. */
  private Terms terms(Module module, ProjectContract local) {
    PolicySettings own = local.policy();
    PolicySettings common = module.settings().policy();
    return new Terms(
        version(),
        Optional.ofNullable(owner).or(module.settings()::owner),
        Optional.ofNullable(mode)
            .or(() -> own.mode().or(common::mode).map(CompatibilityMode::name)),
        Optional.ofNullable(contentModel)
            .or(() -> own.contentModel().or(common::contentModel).map(ContentModel::id)),
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
}
