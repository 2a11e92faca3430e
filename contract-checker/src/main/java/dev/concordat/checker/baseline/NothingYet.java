package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ProjectContract;
import java.util.List;

/**
 * What has no version of any contract so far.
 *
 * @param what as messages name it
 */
record NothingYet(String what) implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) {
    return List.of();
  }

  @Override
  public String state(ProjectContract contract) {
    return "nothing";
  }

  @Override
  public String toString() {
    return what;
  }
}
