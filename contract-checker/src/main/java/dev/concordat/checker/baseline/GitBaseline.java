package dev.concordat.checker.baseline;

import dev.concordat.checker.git.GitException;
import dev.concordat.checker.git.GitFolder;
import dev.concordat.checker.git.GitRevision;
import dev.concordat.checker.git.MergeBase;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.util.List;
import java.util.Optional;

/**
 * The same file in a git revision is the version to compare with.
 *
 * @param fork true for the commit at which the work left the revision, not the revision itself
 */
record GitBaseline(String revision, boolean fork) implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) throws ProjectException {
    refuseWhatIsMade(contract);
    try {
      String commit = fork ? MergeBase.with(revision, contract.root()) : revision;
      return GitFolder.find(commit, contract.file(), contract.root())
          .map(file -> baseline(contract, commit, file))
          .map(List::of)
          .orElse(List.of());
    } catch (GitException e) {
      throw new ProjectException(String.valueOf(e.getMessage()), e);
    }
  }

  private Baseline baseline(ProjectContract contract, String commit, GitFolder.File file) {
    String label = commit + ":" + contract.label();
    var folder = new NamedFolder(file.folder(), file.path(), label);
    return Baseline.of(
        fork ? label + " (where this left " + revision + ")" : label,
        new ContractText(label, Optional.of(folder), file.path(), file.content()));
  }

  private void refuseWhatIsMade(ProjectContract contract) throws ProjectException {
    if (contract.isMadeByTheBuild()) {
      throw new ProjectException(
          "The build makes %s, so git has no earlier version of it.\nCompare it with the registry, with the last released artifact, or with a copy that is in git (baseline: file)."
              .formatted(contract.label()));
    }
  }

  @Override
  public String state(ProjectContract contract) throws ProjectException {
    try {
      return fork
          ? MergeBase.with(revision, contract.root())
          : new GitRevision(revision).commitAt(contract.root());
    } catch (GitException e) {
      throw new ProjectException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String toString() {
    return fork ? "the commit at which this left " + revision : "git revision " + revision;
  }
}
