package dev.concordat.checker.baseline;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.Team;
import dev.concordat.checker.project.ContractText;
import java.util.Optional;

/**
 * A version that a contract is compared with.
 *
 * @param label how messages name it
 * @param registered what the registry says of the contract, when it was asked
 */
public record Baseline(String label, ContractText text, Optional<Registered> registered) {

  static Baseline of(String label, ContractText text) {
    return new Baseline(label, text, Optional.empty());
  }

  /** The contract as the registry has it, when it was asked. */
  public Optional<ContractSummary> summary() {
    return registered.map(Registered::contract);
  }

  /**
   * What a registry says of a contract.
   *
   * @param owner whom to ask about it
   */
  public record Registered(ContractSummary contract, Team owner) {}
}
