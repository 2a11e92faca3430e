package dev.concordat.maven;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.model.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Finds the contracts that a goal works on: the configured ones, else those of the directory. */
final class LocalContracts {
  private static final String DIRECTORY = "src/main/contracts";
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final Path project;
  private final String namespace;

  LocalContracts(File project, String namespace) {
    this.project = project.toPath().toAbsolutePath().normalize();
    this.namespace = namespace;
  }

  /** All that are there; none when nothing is configured and the directory is empty or absent. */
  List<LocalContract> find(List<ContractFile> configured) throws MojoExecutionException {
    List<LocalContract> contracts = new ArrayList<>();
    for (ContractFile entry : configured) {
      contracts.add(contract(entry));
    }
    if (configured.isEmpty()) {
      for (Path file : discovered()) {
        contracts.add(
            new LocalContract(
                file, label(file), nameAfter(file), Optional.empty(), Optional.empty()));
      }
    }
    return contracts;
  }

  private LocalContract contract(ContractFile entry) throws MojoExecutionException {
    if (entry.file == null) {
      throw new MojoExecutionException(
          "An entry of <contracts> has no <file>.\nName the contract's file in it.");
    }
    Path file = absolute(entry.file);
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException(
          "There is no contract %s.\nCorrect the path, or leave the entry out."
              .formatted(label(file)));
    }
    return new LocalContract(
        file,
        label(file),
        entry.name == null ? nameAfter(file) : name(entry.name),
        format(entry.format),
        Optional.ofNullable(entry.baselineFile).map(this::absolute));
  }

  private List<Path> discovered() throws MojoExecutionException {
    Path directory = project.resolve(DIRECTORY);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(LocalContracts::isContract)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot list %s: %s".formatted(directory, e.getMessage()), e);
    }
  }

  private static boolean isContract(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The file's name up to its first dot: {@code orders.openapi.yaml} is {@code orders}. */
  private ContractName nameAfter(Path file) throws MojoExecutionException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name(namespace + "/" + name.substring(0, Math.max(0, name.indexOf('.'))));
  }

  private ContractName name(String text) throws MojoExecutionException {
    try {
      return ContractName.of(text.contains("/") ? text : namespace + "/" + text);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          e.getMessage() + "\nGive the contract a <name> of its own.", e);
    }
  }

  private static Optional<Format> format(@Nullable String id) throws MojoExecutionException {
    Optional<Format> format = Optional.ofNullable(id).flatMap(Format::of);
    if (id != null && format.isEmpty()) {
      String known =
          Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(", "));
      throw new MojoExecutionException(
          "'%s' is no contract format.\nUse one of %s, or leave it out.".formatted(id, known));
    }
    return format;
  }

  private Path absolute(File file) {
    return project.resolve(file.toPath()).normalize();
  }

  private String label(Path file) {
    return file.startsWith(project) ? project.relativize(file).toString() : file.toString();
  }
}
