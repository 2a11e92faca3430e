package dev.concordat.maven;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.client.Token;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * The project's contracts, each a {@code <contract>} with {@code <file>} and, if need be, {@code
   * <name>}, {@code <format>} and {@code <baselineFile>}. By default the YAML and JSON files in
   * {@code src/main/contracts}, named after the file: {@code orders.openapi.yaml} is {@code
   * orders}.
   */
  @Parameter List<ContractFile> contracts = List.of();

  /** The only contract, in place of {@link #contracts}. */
  @Parameter(property = "concordat.contract")
  @Nullable File contract;

  /** What the registry calls the only contract: {@code namespace/name}. */
  @Parameter(property = "concordat.name")
  @Nullable String name;

  /** The namespace of contracts whose name has none. */
  @Parameter(property = "concordat.namespace", defaultValue = "default")
  String namespace = "default";

  /** The registry's address, {@code http://localhost:8080}. */
  @Parameter(property = "concordat.registryUrl")
  @Nullable String registryUrl;

  /**
   * The token to show to the registry. By default that of the environment variable {@code
   * CONCORDAT_TOKEN}, or that in the file {@code ~/.concordat/token}.
   */
  @Parameter(property = "concordat.token")
  @Nullable String token;

  /**
   * {@code documented}: writers send what is documented; or {@code strict}: what the schemas
   * literally allow. By default what the registry says of the contract, else {@code documented}.
   */
  @Parameter(property = "concordat.contentModel")
  @Nullable String contentModel;

  /** Does nothing. */
  @Parameter(property = "concordat.skip", defaultValue = "false")
  boolean skip;

  final List<LocalContract> localContracts() throws MojoExecutionException {
    List<ContractFile> configured = new ArrayList<>(contracts);
    if (contract != null) {
      configured = List.of(onlyContract(contract));
    }
    return new LocalContracts(project.getBasedir(), namespace).find(configured);
  }

  private ContractFile onlyContract(File file) {
    ContractFile only = new ContractFile();
    only.file = file;
    only.name = name;
    return only;
  }

  final RegistryClient registry(String url) throws MojoExecutionException {
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
