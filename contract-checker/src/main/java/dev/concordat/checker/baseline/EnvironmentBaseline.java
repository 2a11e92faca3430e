package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.util.List;

/** What runs in an environment, once registries can tell. */
record EnvironmentBaseline(String environment) implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) throws ProjectException {
    throw new ProjectException(
        "The registry cannot tell yet what of %s runs in the environment '%s': it has no record of deployments.\nPut a label on the version that runs there and compare with that: baseline {registry: 'label:%s'}."
            .formatted(contract.name(), environment, environment));
  }

  @Override
  public String state(ProjectContract contract) throws ProjectException {
    return "unknown";
  }

  @Override
  public String toString() {
    return "the environment " + environment;
  }
}
