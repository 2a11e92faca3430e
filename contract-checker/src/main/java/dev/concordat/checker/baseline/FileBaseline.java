package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.DirectoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file is the version to compare with. It must be there: an absent one is a wrong path. */
record FileBaseline(Path file) implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) throws ProjectException {
    String label = label(contract);
    try {
      byte[] content = Files.readAllBytes(file);
      Path parent = file.getParent();
      var folder = new DirectoryFolder(parent == null ? Path.of("") : parent);
      String name = String.valueOf(file.getFileName());
      return List.of(
          Baseline.of(label, ContractText.in(new NamedFolder(folder, name, label), name, content)));
    } catch (NoSuchFileException e) {
      throw new ProjectException(
          "There is no baseline %s to compare %s with.\nCorrect the path, or leave it out and compare with a git revision or a registry."
              .formatted(label, contract.label()));
    } catch (IOException e) {
      throw new ProjectException(
          "Cannot read the baseline %s: %s".formatted(label, e.getMessage()), e);
    }
  }

  private String label(ProjectContract contract) {
    return file.startsWith(contract.home())
        ? contract.home().relativize(file).toString()
        : file.toString();
  }

  /** Its folder may hold parts of it, so all of the folder counts. */
  @Override
  public String state(ProjectContract contract) throws ProjectException {
    return FolderState.of(file);
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
