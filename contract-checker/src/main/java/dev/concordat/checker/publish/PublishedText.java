package dev.concordat.checker.publish;

import dev.concordat.checker.client.Published;
import dev.concordat.checker.client.VersionSummary;
import dev.concordat.checker.project.ProjectContract;

/** What to say when a registry took a contract. */
public final class PublishedText {
  private PublishedText() {}

  /** One line; the page of the contract is for another. */
  public static String of(ProjectContract contract, Published published) {
    VersionSummary version = published.version();
    return published.created()
        ? "Published %s %s (%s)".formatted(contract.name(), version.version(), verdict(version))
        : "%s %s is in the registry already, with this content"
            .formatted(contract.name(), version.version());
  }

  private static String verdict(VersionSummary version) {
    return version
        .comparedWith()
        .map(baseline -> "%s, compared with %s".formatted(version.verdict(), baseline))
        .orElse("its first version");
  }
}
