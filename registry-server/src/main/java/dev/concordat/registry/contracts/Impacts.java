package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.lineage.Impact;
import dev.concordat.registry.lineage.Lineage;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells whom a change of a contract hits. */
@Singleton
final class Impacts {
  private final CheckService checks;
  private final Lineage lineage;

  Impacts(CheckService checks, Lineage lineage) {
    this.checks = checks;
    this.lineage = lineage;
  }

  Impact between(ContractName name, String from, String to) {
    Changes changes = checks.changes(name, from, to, PolicyChoice.NONE);
    return lineage.impact(
        name.toString(), changes.result().findings(), Optional.of(Version.parse(changes.to())));
  }

  Impact of(ContractName name, String against, byte[] content) {
    DryRun run = checks.check(name, against, content, PolicyChoice.NONE);
    return lineage.impact(
        name.toString(),
        run.result().findings(),
        Optional.of(Version.parse(run.proposedVersion())));
  }
}
