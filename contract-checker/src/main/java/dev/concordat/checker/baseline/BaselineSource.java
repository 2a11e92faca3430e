package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.util.List;

/** Where the versions to compare with come from; {@link #toString} names it. */
public interface BaselineSource {

  /** None when the contract is new there; the oldest first. */
  List<Baseline> of(ProjectContract contract) throws ProjectException;

  /**
   * A text that is another one when {@link #of} would give other versions; found out without
   * reading them.
   */
  String state(ProjectContract contract) throws ProjectException;
}
