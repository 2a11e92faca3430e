package dev.concordat.checker.declare;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.project.ProjectException;
import java.util.List;

/** Tells a declaration to the registry, and people that it was told. */
public final class DeclarationText {
  private DeclarationText() {}

  /**
   * @throws ProjectException when the registry does not know the service
   */
  public static void tell(RegistryClient registry, Declaration declaration)
      throws ProjectException, RegistryException {
    try {
      registry.declare(declaration.service(), declaration.json());
    } catch (RegistryException e) {
      if (!e.problem().code().equals("service-not-found")) {
        throw e;
      }
      throw new ProjectException(
          "The registry at %s does not know the service '%s'.\nAn admin adds it: PUT %s/api/v1/services/%s with {\"team\": \"TEAM\"}."
              .formatted(
                  registry.address(),
                  declaration.service(),
                  registry.address(),
                  declaration.service()),
          e);
    }
  }

  public static String of(Declaration declaration) {
    return "Declared %s: provides %s, consumes %s"
        .formatted(
            declaration.service(),
            listed(declaration.provides()),
            listed(declaration.consumes().stream().map(one -> one.contract()).toList()));
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }
}
