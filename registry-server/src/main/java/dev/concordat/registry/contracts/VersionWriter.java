package dev.concordat.registry.contracts;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.content.Sha256;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.lineage.Lineage;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.semver.Version;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a version that was let through: bytes, report, row, audit entry and event. */
@Singleton
final class VersionWriter {
  private final ContractStore contracts;
  private final VersionStore versions;
  private final Contents contents;
  private final Lineage lineage;
  private final AuditLog audit;
  private final Outbox outbox;
  private final JsonMapper json;
  private final Clock clock;

  VersionWriter(
      ContractStore contracts,
      VersionStore versions,
      Contents contents,
      Lineage lineage,
      AuditLog audit,
      Outbox outbox,
      JsonMapper json,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.contents = contents;
    this.lineage = lineage;
    this.audit = audit;
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
  }

  VersionSummary write(RegisteredContract contract, Candidate candidate, Decision decision) {
    VersionSummary summary = summary(candidate, decision);
    String raw = candidate.read().rawSha256();
    byte[] report = bytes(decision.judgement().result());
    contents.keepAll(List.of(candidate.request().content(), report));
    writeRow(contract, candidate, decision, summary, raw, Sha256.of(report));
    leaveTraces(contract, candidate.request(), summary);
    return summary;
  }

  private void writeRow(
      RegisteredContract contract,
      Candidate candidate,
      Decision decision,
      VersionSummary summary,
      String raw,
      String report) {
    boolean isNew = decision.draft().isEmpty();
    long id;
    if (isNew) {
      id = versions.add(contract.id(), summary, raw, report);
    } else {
      id = decision.draft().orElseThrow().id();
      versions.replaceDraft(id, summary, raw, report);
    }
    lineage.pin(id, candidate.read().pins());
    int added = isNew ? 1 : 0;
    if (!summary.isDraft() && isLatest(contract, decision.version())) {
      Headline headline = Headline.of(candidate.read().contract());
      contracts.showLatest(
          contract.id(), id, decision.version(), headline, added, summary.publishedAt());
    } else if (isNew) {
      contracts.countVersion(contract.id(), summary.publishedAt());
    }
  }

  private static boolean isLatest(RegisteredContract contract, Version version) {
    return contract
        .latest()
        .filter(current -> current.precedence().compareTo(version.precedence()) >= 0)
        .isEmpty();
  }

  private VersionSummary summary(Candidate candidate, Decision decision) {
    CheckResult result = decision.judgement().result();
    return new VersionSummary(
        decision.version().text(),
        (candidate.request().draft() ? VersionState.DRAFT : VersionState.PUBLISHED).id(),
        candidate.read().contentHash(),
        candidate.read().syntax().name().toLowerCase(Locale.ROOT),
        cut(candidate.read().contract().formatVersion()),
        candidate.read().size(),
        Times.now(clock),
        candidate.request().actor().name(),
        candidate.request().provenance(),
        result.counts(),
        result.verdict(),
        result.requiredBump(),
        decision.judgement().against().map(Version::text).orElse(null),
        decision.admission().reason().orElse(null),
        decision.admission().review().map(Review::id).orElse(null),
        null);
  }

  /** A document may claim any version of its format; the column holds what a real one needs. */
  private static String cut(String formatVersion) {
    return formatVersion.substring(0, Math.min(formatVersion.length(), 100));
  }

  private void leaveTraces(
      RegisteredContract contract, PublishRequest request, VersionSummary summary) {
    String subject = contract.name() + "@" + summary.version();
    String action = summary.isDraft() ? "draft-saved" : "version-published";
    audit.add(
        new AuditEntry(
            request.actor().name(),
            action,
            subject,
            Optional.ofNullable(summary.acceptedReason()),
            request.actor().requestId()));
    Published event =
        new Published(
            contract.name().namespace(),
            contract.name().name(),
            summary.version(),
            summary.contentHash(),
            summary.verdict());
    outbox.add(new Event(action, contract.name().toString(), text(event)));
  }

  private byte[] bytes(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Published event) {
    return new String(bytes(event), StandardCharsets.UTF_8);
  }

  /** The event's payload: enough to decide whether to look closer. */
  @Serdeable
  record Published(
      String namespace, String name, String version, String contentHash, String verdict) {}
}
