package dev.concordat.checker.project;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.DirectoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A contract of the project.
 *
 * @param file absolute
 * @param label the file as messages name it
 * @param root the folder whose files belong to the contract, absolute
 * @param home what the paths of its settings are relative to
 */
public record ProjectContract(
    ContractName name,
    Path file,
    String label,
    Path root,
    Path home,
    Optional<Format> format,
    Optional<BaselineSetting> baseline,
    PolicySettings policy) {

  public ReadOptions options() {
    return new ReadOptions(format, Dialect.DRAFT_2020_12);
  }

  /** The same without a baseline of its own. */
  public ProjectContract withoutBaseline() {
    return new ProjectContract(name, file, label, root, home, format, Optional.empty(), policy);
  }

  /** True for what a build leaves behind, which version control does not have. */
  public boolean isMadeByTheBuild() {
    return MissingFile.isMade(label);
  }

  /** The file as it is now. */
  public ContractText text() throws ProjectException {
    try {
      var folder = new DirectoryFolder(root);
      Optional<String> path = folder.inside(file);
      if (path.isEmpty()) {
        throw new ProjectException(
            "%s is not in its root folder %s.\nName a folder that holds the contract and all of its files."
                .formatted(label, root));
      }
      return ContractText.in(labelled(folder, path.get()), path.get(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ProjectException("Cannot read %s: %s".formatted(label, e.getMessage()), e);
    }
  }

  private LabelledFolder labelled(DirectoryFolder folder, String path) {
    String above =
        label.endsWith(path) ? label.substring(0, label.length() - path.length()) : root + "/";
    return new LabelledFolder(folder, above);
  }
}
