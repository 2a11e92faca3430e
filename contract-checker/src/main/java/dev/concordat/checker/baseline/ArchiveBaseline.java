package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A file of a jar is the version to compare with.
 *
 * @param name how messages name the jar
 * @param entry path in the jar; by default that of the contract's file, as far as it agrees
 */
record ArchiveBaseline(String name, Path archive, Optional<String> entry)
    implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) throws ProjectException {
    try {
      var folder = ArchiveFolder.read(name, archive);
      String path = entry.isPresent() ? named(folder, entry.get()) : likely(folder, contract);
      String label = folder.name(path);
      return List.of(
          Baseline.of(
              label,
              new ContractText(
                  label, Optional.of(folder), path, folder.read(path, Integer.MAX_VALUE))));
    } catch (NoSuchFileException e) {
      throw new ProjectException(
          "There is no %s to compare %s with.\nCorrect the path."
              .formatted(name, contract.label()));
    } catch (ZipException e) {
      throw new ProjectException(
          "%s is no jar: %s\nName a jar that holds the contract.".formatted(name, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new ProjectException("Cannot read %s: %s".formatted(name, e.getMessage()), e);
    }
  }

  private String named(ArchiveFolder folder, String path) throws ProjectException {
    return folder
        .find(path)
        .orElseThrow(
            () ->
                new ProjectException(
                    "%s has no file %s.\nSee what it has with: jar tf %s"
                        .formatted(name, path, archive)));
  }

  private String likely(ArchiveFolder folder, ProjectContract contract) throws ProjectException {
    List<String> found = folder.endingLike(contract.file());
    if (found.size() != 1) {
      throw new ProjectException(
          "%s has %s file %s.\nName the one to compare with: …!/path/in/the.jar"
              .formatted(
                  name, found.isEmpty() ? "no" : "more than one", contract.file().getFileName()));
    }
    return found.get(0);
  }

  @Override
  public String state(ProjectContract contract) throws ProjectException {
    try {
      return "%s %d %s".formatted(archive, Files.size(archive), Files.getLastModifiedTime(archive));
    } catch (IOException e) {
      return "absent";
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
