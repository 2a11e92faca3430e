package dev.concordat.checker.cli;

import dev.concordat.checker.check.ChangedContracts;
import dev.concordat.checker.check.ContractChange;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectContracts;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the contracts of a project that are not as they were on a branch.
 *
 * @param files the only ones to look at; all that the project lists when empty
 */
record ChangedSince(PolicyOptions policy, List<Path> files) {

  ChangedReport report(String branch) throws UnusableException, ProjectException {
    ConfigurationFile project = policy.project();
    var changed =
        ChangedContracts.since(branch, project.folder(), policy.layers(project.configuration()));
    List<ProjectContract> contracts = new ProjectOptions().contracts(project, files);
    List<ContractChange> changes = new ArrayList<>(changed.of(contracts));
    if (files.isEmpty()) {
      changes.addAll(deleted(changed, project));
    }
    return new ChangedReport(changed.base(), changes);
  }

  private static List<ContractChange> deleted(ChangedContracts changed, ConfigurationFile project) {
    List<ContractEntry> entries = project.configuration().contracts();
    return changed.deleted(ProjectContracts.in(project.folder(), "default"), entries);
  }
}
