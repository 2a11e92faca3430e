package dev.concordat.registry.contracts;

import dev.concordat.registry.policies.EffectivePolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contract as its row has it, without what its policy says. */
record CatalogEntry(
    String namespace,
    String name,
    String format,
    String title,
    @Nullable String description,
    String owner,
    @Nullable VersionSummary latest,
    int versionCount,
    Instant createdAt,
    Instant updatedAt) {

  String fullName() {
    return namespace + "/" + name;
  }

  ContractSummary under(EffectivePolicy policy) {
    return new ContractSummary(
        namespace,
        name,
        format,
        title,
        description,
        owner,
        policy.policy().mode().name(),
        policy.policy().contentModel().id(),
        latest,
        versionCount,
        createdAt,
        updatedAt);
  }
}
