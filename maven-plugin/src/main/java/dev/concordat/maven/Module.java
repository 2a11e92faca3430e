package dev.concordat.maven;

import dev.concordat.checker.config.Configuration;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.lock.Lock;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectContracts;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * A module of the build, and what {@code concordat.yaml} says, which may be about several modules.
 *
 * @param folder of the module
 * @param others folders of the modules inside it
 * @param file what was found
 * @param isFound false where there is no file
 */
record Module(Path folder, List<Path> others, ConfigurationFile file, boolean isFound) {
  private static final String DIRECTORY = "src/main/contracts";

  static Module of(MavenProject project, MavenSession session, Optional<File> told)
      throws MojoExecutionException {
    Path folder = project.getBasedir().toPath().toAbsolutePath().normalize();
    try {
      Optional<ConfigurationFile> found =
          told.isPresent()
              ? Optional.of(ConfigurationFile.read(told.get().toPath()))
              : ConfigurationFile.near(folder, top(session, folder));
      return new Module(
          folder,
          inside(session, folder),
          found.orElse(new ConfigurationFile(folder, Configuration.NONE)),
          found.isPresent());
    } catch (UnreadableException e) {
      throw new MojoExecutionException(
          "Cannot use this configuration:\n%s\nCorrect it there.".formatted(e.getMessage()), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read %s: no such file, or no permission.\nCorrect the path."
              .formatted(told.map(File::toString).orElse("concordat.yaml")),
          e);
    }
  }

  /** A module built by itself still belongs to the build that its root folder is the top of. */
  private static Path top(MavenSession session, Path folder) {
    File root = session.getRequest().getMultiModuleProjectDirectory();
    Path top = root == null ? folder : root.toPath().toAbsolutePath().normalize();
    return folder.startsWith(top) ? top : folder;
  }

  private static List<Path> inside(MavenSession session, Path folder) {
    return session.getAllProjects().stream()
        .map(project -> project.getBasedir().toPath().toAbsolutePath().normalize())
        .filter(other -> other.startsWith(folder) && !other.equals(folder))
        .toList();
  }

  Configuration settings() {
    return file.configuration();
  }

  Path lock() {
    return file.folder().resolve(Lock.FILE);
  }

  /** True where the file speaks of this module alone, or it is the one to speak for all. */
  boolean isHomeOfSettings() {
    return file.folder().equals(folder);
  }

  /** True when the settings are about this module and no other. */
  boolean hasSettingsOfItsOwn() {
    return isHomeOfSettings() && others.isEmpty();
  }

  /** The contracts of the module by entries whose paths start in its folder. */
  List<ProjectContract> contracts(List<ContractEntry> entries, String namespace)
      throws ProjectException {
    return new ProjectContracts(folder, folder, namespace, path -> true).find(entries);
  }

  /** The contracts of the module that the settings list, else those in the usual folder. */
  List<ProjectContract> contracts(String namespace) throws ProjectException {
    var finder = new ProjectContracts(file.folder(), folder, namespace, this::owns);
    return settings().contracts().isEmpty()
        ? new ProjectContracts(folder, folder, namespace, this::owns)
            .directlyIn(folder.resolve(DIRECTORY))
        : finder.find(settings().contracts());
  }

  /** All contracts that the settings list, those of other modules included. */
  List<ProjectContract> allContracts(String namespace) throws ProjectException {
    return settings().contracts().isEmpty()
        ? contracts(namespace)
        : new ProjectContracts(file.folder(), folder, namespace, path -> true)
            .find(settings().contracts());
  }

  private boolean owns(Path path) {
    return path.startsWith(folder) && others.stream().noneMatch(path::startsWith);
  }
}
