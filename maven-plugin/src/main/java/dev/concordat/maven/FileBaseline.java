package dev.concordat.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A file is the version to compare with. It must be there: an absent one is a wrong path. */
record FileBaseline(Path file, Path project) implements BaselineSource {

  @Override
  public List<Baseline> baselinesOf(LocalContract contract) throws MojoExecutionException {
    try {
      return List.of(Baseline.of(label(), Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new MojoExecutionException(
          "There is no baseline %s to compare %s with.\nCorrect baselineFile, or leave it out and compare with a git revision or a registry."
              .formatted(label(), contract.label()));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read the baseline %s: %s".formatted(label(), e.getMessage()), e);
    }
  }

  private String label() {
    return file.startsWith(project) ? project.relativize(file).toString() : file.toString();
  }

  @Override
  public String toString() {
    return label();
  }
}
