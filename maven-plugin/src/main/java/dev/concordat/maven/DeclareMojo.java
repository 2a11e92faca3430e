package dev.concordat.maven;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.config.ServiceSettings;
import dev.concordat.checker.declare.Declaration;
import dev.concordat.checker.declare.DeclarationText;
import dev.concordat.checker.declare.UsedParts;
import dev.concordat.checker.project.ProjectException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tells the registry what this service provides and consumes, as {@code concordat.yaml} says it,
 * down to operations and fields. What it said before is replaced.
 */
@Mojo(name = "declare", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class DeclareMojo extends ContractMojo {

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Declaring the service is skipped.");
      return;
    }
    Module module = module();
    if (module.isFound() && !module.isHomeOfSettings()) {
      getLog().info("The module with %s declares the service.".formatted(module.file().folder()));
      return;
    }
    try {
      declare(module);
    } catch (ProjectException | RegistryException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void declare(Module module)
      throws MojoExecutionException, ProjectException, RegistryException {
    ServiceSettings service = module.settings().service();
    Declaration declaration = Declaration.of(service, module.allContracts(namespace(module)));
    UsedParts.require(service.consumes(), module.lock());
    Optional<RegistryClient> registry = registry(module);
    if (registry.isEmpty()) {
      throw new MojoExecutionException(
          "There is no registry to tell.\nSay it in concordat.yaml (registry: http://localhost:8080), or set registryUrl (-Dconcordat.registryUrl=http://localhost:8080).");
    }
    DeclarationText.tell(registry.get(), declaration);
    getLog().info(DeclarationText.of(declaration));
  }
}
