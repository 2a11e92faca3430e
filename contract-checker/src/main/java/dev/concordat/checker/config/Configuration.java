package dev.concordat.checker.config;

import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What a project's {@code concordat.yaml} says; described by {@code schemas/concordat.schema.json}.
 *
 * @param registry address of the registry
 * @param namespace of contracts whose name has none
 * @param owner the team that owns the contracts
 * @param policy for every contract that does not say otherwise
 * @param baseline what contracts are compared with that do not say otherwise
 * @param contracts in the order of the file
 * @param service what the project deploys
 * @param accepted findings that are let through
 * @param lint what is asked of each contract by itself
 */
public record Configuration(
    Optional<String> registry,
    Optional<String> namespace,
    Optional<String> owner,
    PolicySettings policy,
    Optional<BaselineSetting> baseline,
    List<ContractEntry> contracts,
    ServiceSettings service,
    List<Acceptance> accepted,
    LintSettings lint) {
  /** What holds where there is no file. */
  public static final Configuration NONE =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          PolicySettings.NONE,
          Optional.empty(),
          List.of(),
          ServiceSettings.NONE,
          List.of(),
          LintSettings.NONE);

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
