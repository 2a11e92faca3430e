package dev.concordat.registry.contracts;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What the last publications would have come to under another policy.
 *
 * @param changed how many would have ended otherwise
 */
@Serdeable
record PolicyTrial(int tried, int changed, List<TriedVersion> versions) {
  static PolicyTrial of(List<TriedVersion> versions) {
    int changed = (int) versions.stream().filter(TriedVersion::isChanged).count();
    return new PolicyTrial(versions.size(), changed, versions);
  }

  /** One publication under the policy as it is, and as it would be. */
  @Serdeable
  record TriedVersion(
      String namespace,
      String name,
      String version,
      Instant publishedAt,
      TriedOutcome now,
      TriedOutcome then) {
    boolean isChanged() {
      return !now.equals(then);
    }
  }

  /**
   * What a publication comes to.
   *
   * @param decision published, needs-acceptance, needs-review or version-too-small
   */
  @Serdeable
  record TriedOutcome(String verdict, String requiredBump, String decision) {}
}
