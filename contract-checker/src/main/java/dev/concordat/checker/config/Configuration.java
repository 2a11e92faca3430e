package dev.concordat.checker.config;

import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What a project's {@code concordat.yaml} says; described by {@code schemas/concordat.schema.json}.
 *
 * @param registry address of the registry
 * @param owner the team that owns the contracts
 * @param policy for every contract that does not say otherwise
 * @param contracts in the order of the file
 * @param accepted findings that are let through
 */
public record Configuration(
    Optional<String> registry,
    Optional<String> owner,
    PolicySettings policy,
    List<ContractEntry> contracts,
    List<Acceptance> accepted) {
  /** What holds where there is no file. */
  public static final Configuration NONE =
      new Configuration(
          Optional.empty(), Optional.empty(), PolicySettings.NONE, List.of(), List.of());

  public Configuration {
    contracts = List.copyOf(contracts);
    accepted = List.copyOf(accepted);
  }

  /** The policy for what no entry speaks of. */
  public Policy policy(Policy defaults) {
    return policy.over(defaults).accepting(accepted);
  }

  /** The policy for one contract: its own words go before the common ones. */
  public Policy policy(ContractEntry entry, Policy defaults) {
    return entry.policy().over(policy(defaults));
  }
}
