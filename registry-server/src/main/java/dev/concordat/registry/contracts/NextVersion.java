package dev.concordat.registry.contracts;

import dev.concordat.registry.semver.Bump;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Chooses version numbers. */
@Singleton
final class NextVersion {
  private final VersionStore versions;

  NextVersion(VersionStore versions) {
    this.versions = versions;
  }

  /** The first free number for a change that asks for this bump. */
  Version after(long contractId, Optional<Version> latest, Bump bump) {
    Version wanted = latest.map(version -> version.next(bump)).orElse(Version.FIRST);
    if (versions.find(contractId, wanted.text()).isEmpty()) {
      return wanted;
    }
    // A draft or a retired version has that number.
    return versions
        .greatestInMinor(contractId, wanted)
        .map(taken -> taken.version().next(Bump.PATCH))
        .orElse(wanted);
  }
}
