package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;

import dev.concordat.registry.checks.Counts;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Versions of contracts: added, never changed. */
@Singleton
final class VersionStore {
  private final DSLContext db;

  VersionStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a version and returns its id. */
  long add(long contractId, VersionSummary version, String rawSha256, String reportSha256) {
    return Objects.requireNonNull(
            db.insertInto(CONTRACT_VERSION)
                .set(CONTRACT_VERSION.CONTRACT_ID, contractId)
                .set(CONTRACT_VERSION.VERSION, version.version())
                .set(CONTRACT_VERSION.PRECEDENCE, Version.parse(version.version()).precedence())
                .set(CONTRACT_VERSION.CONTENT_HASH, version.contentHash())
                .set(CONTRACT_VERSION.RAW_SHA256, rawSha256)
                .set(CONTRACT_VERSION.REPORT_SHA256, reportSha256)
                .set(CONTRACT_VERSION.SYNTAX, version.syntax())
                .set(CONTRACT_VERSION.FORMAT_VERSION, version.formatVersion())
                .set(CONTRACT_VERSION.SIZE_BYTES, version.size())
                .set(CONTRACT_VERSION.VERDICT, version.verdict())
                .set(CONTRACT_VERSION.REQUIRED_BUMP, version.requiredBump())
                .set(CONTRACT_VERSION.BREAKING_COUNT, version.counts().breaking())
                .set(CONTRACT_VERSION.RISKY_COUNT, version.counts().risky())
                .set(CONTRACT_VERSION.SAFE_COUNT, version.counts().safe())
                .set(CONTRACT_VERSION.COMPARED_WITH, version.comparedWith())
                .set(CONTRACT_VERSION.ACCEPTED_REASON, version.acceptedReason())
                .set(CONTRACT_VERSION.PUBLISHED_AT, Times.column(version.publishedAt()))
                .set(CONTRACT_VERSION.PUBLISHED_BY, version.publishedBy())
                .returningResult(CONTRACT_VERSION.ID)
                .fetchOne(CONTRACT_VERSION.ID))
        .longValue();
  }

  Optional<PublishedVersion> find(long contractId, String version) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(of(contractId).and(CONTRACT_VERSION.VERSION.eq(version)))
        .fetchOptional(VersionStore::version);
  }

  Optional<PublishedVersion> latest(long contractId) {
    return greatest(below(contractId, Precedence.ABOVE_ALL));
  }

  /** The greatest version with this content. */
  Optional<PublishedVersion> withContent(long contractId, String contentHash) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(of(contractId).and(CONTRACT_VERSION.CONTENT_HASH.eq(contentHash)))
        .orderBy(CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VersionStore::version);
  }

  Optional<PublishedVersion> greatestBelow(long contractId, Version version) {
    return greatest(below(contractId, version.precedence()));
  }

  /** All versions below, the greatest first. */
  List<PublishedVersion> allBelow(long contractId, Version version) {
    return all(below(contractId, version.precedence()));
  }

  /** All versions, the greatest first. */
  List<PublishedVersion> all(long contractId) {
    return all(below(contractId, Precedence.ABOVE_ALL));
  }

  List<VersionSummary> page(long contractId, PageRequest page) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(below(contractId, Precedence.ABOVE_ALL))
        .orderBy(CONTRACT_VERSION.CONTRACT_ID, CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(page.size())
        .offset(page.offset())
        .fetch(VersionStore::summary);
  }

  static VersionSummary summary(Record row) {
    return new VersionSummary(
        row.get(CONTRACT_VERSION.VERSION),
        row.get(CONTRACT_VERSION.CONTENT_HASH),
        row.get(CONTRACT_VERSION.SYNTAX),
        row.get(CONTRACT_VERSION.FORMAT_VERSION),
        row.get(CONTRACT_VERSION.SIZE_BYTES),
        row.get(CONTRACT_VERSION.PUBLISHED_AT).toInstant(),
        row.get(CONTRACT_VERSION.PUBLISHED_BY),
        new Counts(
            row.get(CONTRACT_VERSION.BREAKING_COUNT),
            row.get(CONTRACT_VERSION.RISKY_COUNT),
            row.get(CONTRACT_VERSION.SAFE_COUNT)),
        row.get(CONTRACT_VERSION.VERDICT),
        row.get(CONTRACT_VERSION.REQUIRED_BUMP),
        row.get(CONTRACT_VERSION.COMPARED_WITH),
        row.get(CONTRACT_VERSION.ACCEPTED_REASON));
  }

  /** The condition bounds the precedence, or H2 would take another index and sort. */
  private Optional<PublishedVersion> greatest(Condition condition) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(condition)
        .orderBy(CONTRACT_VERSION.CONTRACT_ID, CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VersionStore::version);
  }

  private List<PublishedVersion> all(Condition condition) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(condition)
        .orderBy(CONTRACT_VERSION.CONTRACT_ID, CONTRACT_VERSION.PRECEDENCE.desc())
        .fetch(VersionStore::version);
  }

  private static Condition of(long contractId) {
    return CONTRACT_VERSION.CONTRACT_ID.eq(contractId);
  }

  private static Condition below(long contractId, String precedence) {
    return of(contractId).and(CONTRACT_VERSION.PRECEDENCE.lt(precedence));
  }

  private static PublishedVersion version(Record row) {
    return new PublishedVersion(
        row.get(CONTRACT_VERSION.ID),
        summary(row),
        row.get(CONTRACT_VERSION.RAW_SHA256),
        row.get(CONTRACT_VERSION.REPORT_SHA256));
  }
}
