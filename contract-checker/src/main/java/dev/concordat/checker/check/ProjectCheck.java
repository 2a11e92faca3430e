package dev.concordat.checker.check;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.baseline.Baseline;
import dev.concordat.checker.baseline.BaselineSource;
import dev.concordat.checker.baseline.Baselines;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares contracts of a project with the versions that they are to replace. */
public record ProjectCheck(Baselines baselines, PolicyLayers policy) {

  /**
   * One contract, with each version that it is to replace; none when it is new.
   *
   * @throws ProjectException when it, or what it is compared with, cannot be had or read
   */
  public List<Compared> check(ProjectContract contract) throws ProjectException {
    return check(contract, baselines.of(contract));
  }

  /** The same with the versions from one source. */
  public List<Compared> check(ProjectContract contract, BaselineSource source)
      throws ProjectException {
    ContractText text = contract.text();
    Contract after = read(text, contract.options(), "Correct it there.");
    List<Compared> all = new ArrayList<>();
    for (Baseline baseline : source.of(contract)) {
      Contract before = read(baseline.text(), contract.options(), "Compare with another version.");
      all.add(
          new Compared(
              contract,
              text,
              after,
              baseline,
              before,
              new ContractChecker().check(before, after, policy.of(contract, baseline.summary()))));
    }
    return all;
  }

  /**
   * A contract that somebody can work with.
   *
   * @throws ProjectException with all that is wrong and where, and the next step
   */
  public static Contract read(ContractText text, ReadOptions options, String nextStep)
      throws ProjectException {
    try {
      return text.read(options);
    } catch (UnreadableException e) {
      throw new ProjectException(
          e.diagnostics().stream()
              .map(diagnostic -> "\n  " + diagnostic)
              .collect(
                  Collectors.joining(
                      "", text.name() + " is no contract that can be read:", "\n" + nextStep)),
          e);
    }
  }
}
