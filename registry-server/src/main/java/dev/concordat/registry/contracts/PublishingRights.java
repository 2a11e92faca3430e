package dev.concordat.registry.contracts;

import dev.concordat.registry.security.Role;
import jakarta.inject.Singleton;

/** Who may publish: publishers of the team that owns the contract, or is to own it. */
@Singleton
final class PublishingRights {
  private final CatalogQuery contracts;

  PublishingRights(CatalogQuery contracts) {
    this.contracts = contracts;
  }

  void require(PublishRequest request) {
    contracts
        .find(request.name())
        .map(contract -> contract.owner())
        .or(request::owner)
        .ifPresent(team -> request.actor().caller().require(Role.PUBLISHER, team));
  }
}
