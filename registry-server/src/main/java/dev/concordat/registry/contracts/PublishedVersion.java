package dev.concordat.registry.contracts;

import dev.concordat.registry.semver.Version;

/**
 * A version as it is kept: its summary, and where its bytes and its report are.
 *
 * @param revision counts the edits of what is around the content, and of a draft's content
 */
record PublishedVersion(
    long id, VersionSummary summary, String rawSha256, String reportSha256, int revision) {

  Version version() {
    return Version.parse(summary.version());
  }
}
