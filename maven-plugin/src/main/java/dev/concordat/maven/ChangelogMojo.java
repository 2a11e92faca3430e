package dev.concordat.maven;

import dev.concordat.checker.changelog.Changelog;
import dev.concordat.checker.changelog.Changelogs;
import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what changed in the project's contracts since the versions in use, for those who use them:
 * {@code target/concordat/changelog.md}, and the same as data in {@code changelog.json}.
 */
@Mojo(name = "changelog", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ChangelogMojo extends ComparingMojo {

  /** The file to write; one that ends with {@code .json} beside it has the same as data. */
  @Parameter(
      property = "concordat.changelogFile",
      defaultValue = "${project.build.directory}/concordat/changelog.md")
  @Nullable File changelogFile;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Writing the changelog is skipped.");
      return;
    }
    Module module = module();
    List<ProjectContract> found = contractsToCompare(module);
    if (found.isEmpty()) {
      getLog().info("There are no contracts to write a changelog of.");
      return;
    }
    try {
      ProjectCheck check = check(module);
      List<Changelog> all = new ArrayList<>();
      for (ProjectContract local : found) {
        all.addAll(Changelogs.of(check.check(local), Optional.of(project.getVersion())));
      }
      write(all);
    } catch (ProjectException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void write(List<Changelog> all) throws MojoExecutionException {
    Path file =
        changelogFile == null ? output().resolve("concordat/changelog.md") : changelogFile.toPath();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Changelogs.markdown(all));
      Files.writeString(data(file), Changelogs.json(all).toPrettyString() + "\n");
      getLog().info("Wrote " + file);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Path data(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".json");
  }
}
