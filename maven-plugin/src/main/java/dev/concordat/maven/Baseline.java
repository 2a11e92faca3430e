package dev.concordat.maven;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.client.Team;
import java.util.Optional;

/**
 * The version that a contract is compared with.
 *
 * @param label how messages name it
 * @param file how places in it are named
 * @param registered what the registry says of the contract, when it was asked
 */
record Baseline(String label, String file, byte[] content, Optional<Registered> registered) {

  static Baseline of(String label, byte[] content) {
    return new Baseline(label, label, content, Optional.empty());
  }

  /** The contract as the registry has it, when it was asked. */
  Optional<ContractSummary> summary() {
    return registered.map(Registered::contract);
  }

  /**
   * What a registry says of a contract.
   *
   * @param owner whom to ask about it
   */
  record Registered(ContractSummary contract, Team owner) {}
}
