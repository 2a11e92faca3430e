package dev.concordat.checker.publish;

import dev.concordat.checker.bundle.Bundle;
import dev.concordat.checker.bundle.UnbundledException;
import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.client.Publication;
import dev.concordat.checker.client.Published;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;

/** Publishes contracts of a project; those of several files as one document. */
public record Publisher(RegistryClient registry, Terms terms) {

  /**
   * @throws ProjectException when the contract cannot be read, or cannot be one document
   * @throws RegistryException when the registry refuses
   */
  public Published publish(ProjectContract contract) throws ProjectException, RegistryException {
    ContractText text = contract.text();
    return registry.publish(
        new Publication(
            contract.name(),
            terms.version(),
            document(contract, text),
            terms.owner(),
            terms.mode(),
            terms.contentModel(),
            terms.acceptedReason()));
  }

  private static byte[] document(ProjectContract contract, ContractText text)
      throws ProjectException {
    Contract read = ProjectCheck.read(text, contract.options(), "Correct it there.");
    try {
      return Bundle.of(read, text.content());
    } catch (UnbundledException e) {
      throw new ProjectException(
          "%s has several files, and cannot be published as one document: %s\nPut what it names into the first file."
              .formatted(contract.label(), e.getMessage()),
          e);
    }
  }
}
