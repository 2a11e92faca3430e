package dev.concordat.checker.check;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.config.Configuration;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.schema.ContentModel;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What holds for a contract: what this run was told goes before what its entry says, that before
 * what the project says of all, that before what the registry says of it, that before our defaults.
 *
 * @param told what this run was told
 * @param today the day for which dates are judged
 */
public record PolicyLayers(Configuration configuration, PolicySettings told, LocalDate today) {

  public Policy of(ProjectContract contract, Optional<ContractSummary> registered) {
    Policy known =
        registered
            .map(PolicyLayers::settings)
            .orElse(PolicySettings.NONE)
            .over(Policy.DEFAULT.on(today));
    return told.over(contract.policy().over(configuration.policy(known)));
  }

  public CompatibilityMode mode(ProjectContract contract, Optional<ContractSummary> registered) {
    return of(contract, registered).mode();
  }

  private static PolicySettings settings(ContractSummary registered) {
    return new PolicySettings(
        CompatibilityMode.of(registered.mode()),
        ContentModel.of(registered.contentModel()),
        Optional.empty(),
        OptionalInt.empty(),
        Map.of());
  }
}
