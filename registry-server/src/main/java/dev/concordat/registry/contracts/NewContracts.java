package dev.concordat.registry.contracts;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.policies.PolicySettings;
import dev.concordat.registry.teams.TeamService;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Begins contracts, each with exactly one owner. */
@Singleton
final class NewContracts {
  private final ContractStore contracts;
  private final TeamService teams;
  private final Policies policies;
  private final Clock clock;

  NewContracts(ContractStore contracts, TeamService teams, Policies policies, Clock clock) {
    this.contracts = contracts;
    this.teams = teams;
    this.policies = policies;
    this.clock = clock;
  }

  /** Adds the contract that a candidate is the first version of, and locks it. */
  RegisteredContract begin(Candidate candidate) {
    PublishRequest request = candidate.request();
    ContractName name = request.name();
    String owner = request.owner().orElseThrow(() -> Refusal.ownerMissing(name));
    if (!teams.exists(owner)) {
      throw Refusal.unknownTeam(owner);
    }
    contracts.add(
        new NewContract(name, candidate.format(), owner, Headline.of(candidate.read().contract())),
        Times.now(clock));
    PolicySettings.chosen(request.choice())
        .ifPresent(
            settings -> policies.begin(name.namespace(), name.name(), settings, request.actor()));
    return contracts.lock(name).orElseThrow();
  }
}
