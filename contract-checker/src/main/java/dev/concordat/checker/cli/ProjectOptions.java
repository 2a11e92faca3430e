package dev.concordat.checker.cli;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.client.Token;
import dev.concordat.checker.config.Configuration;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.lock.Lock;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectContracts;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The project that a command works on, and its registry. */
final class ProjectOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "What the project says of its contracts. Default: concordat.yaml in this folder or above",
        "it, up to the root of the git repository."
      })
  private @Nullable Path config;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description = {
        "The registry, http://localhost:8080. Default: what the configuration says. The token is",
        "CONCORDAT_TOKEN in the environment, or the file ~/.concordat/token."
      })
  private @Nullable String registry;

  /** The project; one without a file has no settings and lies in this folder. */
  ConfigurationFile project() throws UnusableException {
    try {
      return config == null
          ? ConfigurationFile.near(Path.of(""))
              .orElseGet(
                  () -> new ConfigurationFile(Path.of("").toAbsolutePath(), Configuration.NONE))
          : ConfigurationFile.read(config);
    } catch (UnreadableException e) {
      throw new UnusableException("cannot use this configuration\n" + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(
          "cannot read %s: no such file, or no permission"
              .formatted(config == null ? "concordat.yaml" : config));
    }
  }

  /**
   * The contracts of the project.
   *
   * @param files the only ones to look at; all when empty
   */
  List<ProjectContract> contracts(ConfigurationFile project, List<Path> files)
      throws ProjectException, UnusableException {
    String namespace = project.configuration().namespace().orElse("default");
    var all =
        new ProjectContracts(project.folder(), Path.of(""), namespace, file -> true)
            .find(project.configuration().contracts());
    if (files.isEmpty()) {
      return required(all);
    }
    List<Path> wanted = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    List<ProjectContract> known = all.stream().filter(one -> wanted.contains(one.file())).toList();
    List<ContractEntry> others =
        wanted.stream()
            .filter(file -> known.stream().noneMatch(one -> one.file().equals(file)))
            .map(file -> ContractEntry.of(file.toString()))
            .toList();
    List<ProjectContract> found = new java.util.ArrayList<>(known);
    found.addAll(
        new ProjectContracts(project.folder(), Path.of(""), namespace, file -> true).find(others));
    return found;
  }

  private static List<ProjectContract> required(List<ProjectContract> all)
      throws UnusableException {
    if (all.isEmpty()) {
      throw new UnusableException(
          "there are no contracts; name a file, or list them under contracts in concordat.yaml");
    }
    return all;
  }

  /** The registry; empty when none is named. */
  Optional<RegistryClient> registry(ConfigurationFile project) throws UnusableException {
    Optional<String> url = Optional.ofNullable(registry).or(project.configuration()::registry);
    return url.isEmpty() ? Optional.empty() : Optional.of(client(url.get()));
  }

  /** The registry, which the command cannot do without. */
  RegistryClient neededRegistry(ConfigurationFile project) throws UnusableException {
    return registry(project)
        .orElseThrow(
            () ->
                new UnusableException(
                    "no registry is named; give --registry http://localhost:8080, or say it in concordat.yaml (registry: …)"));
  }

  private static RegistryClient client(String url) throws UnusableException {
    Path home = Path.of(System.getProperty("user.home"));
    try {
      Optional<String> token = Token.find(Optional.empty(), System.getenv(), home);
      return new RegistryClient(url, token, Timeouts.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw new UnusableException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UnusableException(
          "cannot read the token file: %s; make it readable, or set %s"
              .formatted(e.getMessage(), Token.VARIABLE));
    }
  }

  static Path lock(ConfigurationFile project) {
    return project.folder().resolve(Lock.FILE);
  }
}
