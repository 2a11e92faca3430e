package dev.concordat.registry.lifecycle;

import dev.concordat.registry.contracts.PublishedChange;
import dev.concordat.registry.contracts.VersionHistory;
import dev.concordat.registry.contracts.VersionSummary;
import dev.concordat.registry.lifecycle.ChangelogEntry.Line;
import dev.concordat.registry.lifecycle.ChangelogEntry.Waiver;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.reviews.Reviews;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tells the history of a contract from what the comparisons found. */
@Singleton
final class Changelog {
  private final VersionHistory history;
  private final Reviews reviews;

  Changelog(VersionHistory history, Reviews reviews) {
    this.history = history;
    this.reviews = reviews;
  }

  /** What the versions changed, the greatest first. */
  Page<ChangelogEntry> entries(String namespace, String name, PageRequest page) {
    Page<PublishedChange> changes = history.changes(namespace, name, page);
    return page.with(changes.items().stream().map(this::entry).toList(), changes.total());
  }

  private ChangelogEntry entry(PublishedChange change) {
    VersionSummary version = change.version();
    Optional<Review> review = Optional.ofNullable(version.review()).flatMap(reviews::find);
    return new ChangelogEntry(
        version.version(),
        version.state(),
        version.publishedAt(),
        version.publishedBy(),
        version.provenance().author(),
        version.comparedWith(),
        version.verdict(),
        lines(change, "breaking"),
        lines(change, "risky"),
        lines(change, "safe"),
        review.map(Changelog::waivers).orElse(List.of()),
        review.isPresent() ? null : version.acceptedReason(),
        version.deprecation());
  }

  private static List<Line> lines(PublishedChange change, String severity) {
    return change.report().findings().stream()
        .filter(finding -> finding.severity().equals(severity))
        .map(
            finding ->
                new Line(finding.exchange(), finding.position(), finding.message(), finding.hint()))
        .toList();
  }

  private static List<Waiver> waivers(Review review) {
    return review.findings().stream()
        .map(
            finding ->
                new Waiver(
                    finding.message(),
                    finding.decidedBy(),
                    finding.reason(),
                    finding.expiresOn(),
                    finding.migrationNote()))
        .toList();
  }
}
