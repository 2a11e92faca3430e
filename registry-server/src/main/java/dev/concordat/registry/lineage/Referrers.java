package dev.concordat.registry.lineage;

import dev.concordat.checker.source.ContractAddress;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.semver.VersionRange;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the contracts that refer to a contract, and those that refer to these. */
@Singleton
final class Referrers {
  private static final int MOST = 1000;

  private final ReferenceStore store;

  Referrers(ReferenceStore store) {
    this.store = store;
  }

  /** The nearest first; each contract once. */
  List<Referrer> of(String contract, Optional<Version> changed) {
    List<Referrer> found = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(contract));
    Set<String> frontier = Set.of(contract);
    while (!frontier.isEmpty() && found.size() < MOST) {
      Set<String> next = new HashSet<>();
      for (Reference reference : store.to(frontier, MOST)) {
        if (seen.add(reference.contract())) {
          next.add(reference.contract());
          boolean direct = reference.target().equals(contract);
          found.add(referrer(reference, direct ? changed : Optional.empty()));
        }
      }
      frontier = next;
    }
    return List.copyOf(found);
  }

  private static Referrer referrer(Reference reference, Optional<Version> changed) {
    Optional<VersionRange> range =
        ContractAddress.parse(reference.reference())
            .flatMap(address -> VersionRange.parse(address.range()));
    return new Referrer(
        reference.contract(),
        reference.version(),
        reference.reference(),
        reference.target(),
        reference.targetVersion(),
        range.flatMap(known -> changed.map(known::contains)).orElse(null));
  }
}
