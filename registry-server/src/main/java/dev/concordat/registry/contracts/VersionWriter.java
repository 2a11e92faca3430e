package dev.concordat.registry.contracts;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.content.Contents;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Writes a version that was let through: bytes, report, row, audit entry and event. */
@Singleton
final class VersionWriter {
  private final ContractStore contracts;
  private final VersionStore versions;
  private final Contents contents;
  private final AuditLog audit;
  private final Outbox outbox;
  private final JsonMapper json;
  private final Clock clock;

  VersionWriter(
      ContractStore contracts,
      VersionStore versions,
      Contents contents,
      AuditLog audit,
      Outbox outbox,
      JsonMapper json,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.contents = contents;
    this.audit = audit;
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
  }

  Outcome<VersionDetail> write(
      RegisteredContract contract, Candidate candidate, Judgement judgement) {
    Version version = versionFor(contract, candidate.request(), judgement);
    VersionSummary summary = summary(version, candidate, judgement);
    CheckResult report = judgement.result();
    String raw = contents.keep(candidate.request().content());
    long id = versions.add(contract.id(), summary, raw, contents.keep(bytes(report)));
    count(contract, version, id, candidate, summary.publishedAt());
    leaveTraces(contract, candidate.request(), summary);
    return Outcome.created(
        new VersionDetail(summary, report), contract.name().address() + "/versions/" + version);
  }

  private static Version versionFor(
      RegisteredContract contract, PublishRequest request, Judgement judgement) {
    return request
        .version()
        .orElseGet(
            () ->
                contract
                    .latest()
                    .map(latest -> latest.next(judgement.requiredBump()))
                    .orElse(Version.FIRST));
  }

  private VersionSummary summary(Version version, Candidate candidate, Judgement judgement) {
    CheckResult result = judgement.result();
    return new VersionSummary(
        version.text(),
        candidate.read().contentHash(),
        candidate.read().syntax().name().toLowerCase(Locale.ROOT),
        cut(candidate.read().contract().formatVersion()),
        candidate.read().size(),
        Times.now(clock),
        candidate.request().actor().name(),
        result.counts(),
        result.verdict(),
        result.requiredBump(),
        judgement.against().map(Version::text).orElse(null),
        result.breaking() ? candidate.request().acceptedReason().orElse(null) : null);
  }

  /** A document may claim any version of its format; the column holds what a real one needs. */
  private static String cut(String formatVersion) {
    return formatVersion.substring(0, Math.min(formatVersion.length(), 100));
  }

  private void count(
      RegisteredContract contract,
      Version version,
      long versionId,
      Candidate candidate,
      Instant now) {
    boolean latest =
        contract
            .latest()
            .filter(current -> current.precedence().compareTo(version.precedence()) >= 0)
            .isEmpty();
    if (latest) {
      Headline headline = Headline.of(candidate.read().contract());
      contracts.countLatest(contract.id(), versionId, version, headline, now);
    } else {
      contracts.countVersion(contract.id(), now);
    }
  }

  private void leaveTraces(
      RegisteredContract contract, PublishRequest request, VersionSummary summary) {
    String subject = contract.name() + "@" + summary.version();
    audit.add(
        new AuditEntry(
            request.actor().name(),
            "version-published",
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
    outbox.add(new Event("version-published", contract.name().toString(), text(event)));
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
