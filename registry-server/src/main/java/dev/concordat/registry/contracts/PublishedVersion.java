package dev.concordat.registry.contracts;

/** A version as it is kept: its summary, and where its bytes and its report are. */
record PublishedVersion(long id, VersionSummary summary, String rawSha256, String reportSha256) {

  Version version() {
    return Version.parse(summary.version());
  }
}
