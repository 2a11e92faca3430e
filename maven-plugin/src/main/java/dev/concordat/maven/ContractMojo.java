package dev.concordat.maven;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.client.Token;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals that work on contracts can be told. */
abstract class ContractMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven fills it before it calls execute.
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven fills it before it calls execute.
  MavenSession session;

  /**
   * What the project says of its contracts. By default the {@code concordat.yaml} in the module's
   * folder or above it, up to the root of the build. What the goal is told goes before it.
   */
  @Parameter(property = "concordat.config")
  @Nullable File config;

  /**
   * The project's contracts, each a {@code <contract>} with {@code <file>} or a pattern in {@code
   * <files>} and, if need be, {@code <except>}, {@code <root>}, {@code <name>}, {@code <format>}
   * and {@code <baselineFile>}. By default those that {@code concordat.yaml} lists, else the YAML
   * and JSON files in {@code src/main/contracts}, named after the file: {@code orders.openapi.yaml}
   * is {@code orders}.
   */
  @Parameter List<ContractFile> contracts = List.of();

  /** The only contract, in place of {@link #contracts}. */
  @Parameter(property = "concordat.contract")
  @Nullable File contract;

  /** What the registry calls the only contract: {@code namespace/name}. */
  @Parameter(property = "concordat.name")
  @Nullable String name;

  /**
   * The namespace of contracts whose name has none. By default what {@code concordat.yaml} says,
   * else {@code default}.
   */
  @Parameter(property = "concordat.namespace")
  @Nullable String namespace;

  /**
   * The registry's address, {@code http://localhost:8080}. By default what {@code concordat.yaml}
   * says.
   */
  @Parameter(property = "concordat.registryUrl")
  @Nullable String registryUrl;

  /**
   * The token to show to the registry. By default that of the environment variable {@code
   * CONCORDAT_TOKEN}, or that in the file {@code ~/.concordat/token}.
   */
  @Parameter(property = "concordat.token")
  @Nullable String token;

  /** Does nothing. */
  @Parameter(property = "concordat.skip", defaultValue = "false")
  boolean skip;

  /** The project's settings, and the module's part of it. */
  final Module module() throws MojoExecutionException {
    return Module.of(project, session, Optional.ofNullable(config));
  }

  final List<ProjectContract> localContracts(Module module) throws MojoExecutionException {
    try {
      if (contract != null) {
        return module.contracts(List.of(onlyContract(contract)), namespace(module));
      }
      List<ContractEntry> configured = new ArrayList<>();
      for (ContractFile file : contracts) {
        configured.add(file.entry());
      }
      return configured.isEmpty()
          ? module.contracts(namespace(module))
          : module.contracts(configured, namespace(module));
    } catch (ProjectException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  final String namespace(Module module) {
    return Optional.ofNullable(namespace).or(module.settings()::namespace).orElse("default");
  }

  private ContractEntry onlyContract(File file) throws MojoExecutionException {
    ContractFile only = new ContractFile();
    only.file = file;
    only.name = name;
    return only.entry();
  }

  /** The registry; empty when none is named. */
  final Optional<RegistryClient> registry(Module module) throws MojoExecutionException {
    Optional<String> url = Optional.ofNullable(registryUrl).or(module.settings()::registry);
    return url.isEmpty() ? Optional.empty() : Optional.of(registry(url.get()));
  }

  private RegistryClient registry(String url) throws MojoExecutionException {
    Path home = Path.of(System.getProperty("user.home"));
    try {
      Optional<String> found = Token.find(Optional.ofNullable(token), System.getenv(), home);
      return new RegistryClient(url, found, Timeouts.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage() + "\nCorrect registryUrl.", e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read the token file: %s\nMake it readable, or set %s."
              .formatted(e.getMessage(), Token.VARIABLE),
          e);
    }
  }
}
