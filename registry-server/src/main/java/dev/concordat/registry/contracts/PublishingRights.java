package dev.concordat.registry.contracts;

import dev.concordat.registry.security.Role;
import java.util.Optional;

/** Who may publish: publishers of the team that owns the contract, or is to own it. */
final class PublishingRights {
  private PublishingRights() {}

  static void require(PublishRequest request, Optional<RegisteredContract> contract) {
    contract
        .map(RegisteredContract::owner)
        .or(request::owner)
        .ifPresent(team -> request.actor().caller().require(Role.PUBLISHER, team));
  }
}
