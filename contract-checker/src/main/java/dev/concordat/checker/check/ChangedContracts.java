package dev.concordat.checker.check;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.baseline.Baseline;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.git.ChangedFiles;
import dev.concordat.checker.git.ChangedFiles.Changed;
import dev.concordat.checker.git.GitException;
import dev.concordat.checker.git.GitFolder;
import dev.concordat.checker.git.MergeBase;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectContracts;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has become of a project's contracts since the work left a branch. */
public final class ChangedContracts {
  private final String base;
  private final Path top;
  private final List<Changed> files;
  private final PolicyLayers policy;

  private ChangedContracts(String base, Path top, List<Changed> files, PolicyLayers policy) {
    this.base = base;
    this.top = top;
    this.files = files;
    this.policy = policy;
  }

  /**
   * @param branch whatever git understands: {@code origin/main}
   * @param folder of the work tree
   * @throws ProjectException when there is no such branch, or the clone does not reach back that
   *     far
   */
  public static ChangedContracts since(String branch, Path folder, PolicyLayers policy)
      throws ProjectException {
    try {
      String base = MergeBase.with(branch, folder);
      return new ChangedContracts(
          base, ChangedFiles.root(folder), ChangedFiles.since(base, folder), policy);
    } catch (GitException e) {
      throw new ProjectException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The commit that is compared with. */
  public String base() {
    return base;
  }

  /** Contracts that are not as they were; what did not change is left out. */
  public List<ContractChange> of(List<ProjectContract> contracts) throws ProjectException {
    Set<Path> all = contracts.stream().map(ProjectContract::file).collect(Collectors.toSet());
    List<ContractChange> changes = new ArrayList<>();
    for (ProjectContract contract : contracts) {
      if (isTouched(contract, all)) {
        changes.add(change(contract));
      }
    }
    return changes;
  }

  /** Contracts that entries speak of and that are not there any more. */
  public List<ContractChange> deleted(ProjectContracts project, List<ContractEntry> entries) {
    return files.stream()
        .filter(each -> each.after().isEmpty())
        .flatMap(each -> each.before().stream())
        .filter(path -> project.speaksOf(entries, top.resolve(path)))
        .map(path -> new ContractChange(path, ContractChange.Kind.DELETED, Optional.empty()))
        .toList();
  }

  /** Whether its file changed, or one beside it that belongs to no other contract. */
  private boolean isTouched(ProjectContract contract, Set<Path> contracts) {
    return files.stream()
        .map(each -> each.after().orElseGet(() -> top.resolve(each.before().orElse(""))))
        .anyMatch(
            file ->
                file.equals(contract.file())
                    || file.startsWith(contract.root()) && !contracts.contains(file));
  }

  private ContractChange change(ProjectContract contract) throws ProjectException {
    Optional<Changed> own =
        files.stream()
            .filter(each -> each.after().equals(Optional.of(contract.file())))
            .findFirst();
    Optional<String> before =
        own.isPresent()
            ? own.get().before()
            : Optional.of(top.relativize(contract.file()).toString().replace('\\', '/'));
    return before.isEmpty()
        ? new ContractChange(contract.label(), ContractChange.Kind.NEW, Optional.empty())
        : new ContractChange(
            contract.label(),
            ContractChange.Kind.CHANGED,
            Optional.of(compared(contract, before.get())));
  }

  private Compared compared(ProjectContract contract, String before) throws ProjectException {
    boolean stayed = top.resolve(before).startsWith(contract.root());
    try {
      GitFolder.File old =
          GitFolder.file(base, before, stayed ? contract.root() : null, contract.root());
      ContractText was = ContractText.in(old.folder(), old.path(), old.content());
      ContractText text = contract.text();
      Contract older = ProjectCheck.read(was, contract.options(), "Correct it in a commit first.");
      Contract newer = ProjectCheck.read(text, contract.options(), "Correct it there.");
      return new Compared(
          contract,
          text,
          newer,
          new Baseline(base + ":" + before, was, Optional.empty()),
          older,
          new ContractChecker().check(older, newer, policy.of(contract, Optional.empty())));
    } catch (GitException e) {
      throw new ProjectException(String.valueOf(e.getMessage()), e);
    }
  }
}
