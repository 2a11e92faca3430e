package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;
import static dev.concordat.registry.db.schema.Tables.VERSION_LABEL;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.semver.Precedence;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.semver.VersionRange;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Versions of contracts; only drafts ever change their content. */
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
                .set(CONTRACT_VERSION.REVISION, 1)
                .set(VersionRowStore.of(version, rawSha256, reportSha256))
                .returningResult(CONTRACT_VERSION.ID)
                .fetchOne(CONTRACT_VERSION.ID))
        .longValue();
  }

  /** Replaces a draft, possibly by what is published; false when it is no draft any more. */
  boolean replaceDraft(long id, VersionSummary version, String rawSha256, String reportSha256) {
    return db.update(CONTRACT_VERSION)
            .set(VersionRowStore.of(version, rawSha256, reportSha256))
            .set(CONTRACT_VERSION.REVISION, CONTRACT_VERSION.REVISION.plus(1))
            .where(CONTRACT_VERSION.ID.eq(id))
            .and(CONTRACT_VERSION.STATE.eq(VersionState.DRAFT.name()))
            .execute()
        == 1;
  }

  void deleteDraft(long id) {
    db.deleteFrom(VERSION_LABEL).where(VERSION_LABEL.VERSION_ID.eq(id)).execute();
    db.deleteFrom(CONTRACT_VERSION)
        .where(CONTRACT_VERSION.ID.eq(id))
        .and(CONTRACT_VERSION.STATE.eq(VersionState.DRAFT.name()))
        .execute();
  }

  void changeState(long id, VersionState state) {
    db.update(CONTRACT_VERSION)
        .set(CONTRACT_VERSION.STATE, state.name())
        .set(CONTRACT_VERSION.OFFERED, state.isOffered())
        .set(CONTRACT_VERSION.REVISION, CONTRACT_VERSION.REVISION.plus(1))
        .where(CONTRACT_VERSION.ID.eq(id))
        .execute();
  }

  /** Announces, or takes back, that a version will be gone. */
  void announce(long id, Optional<Deprecation> deprecation) {
    db.update(CONTRACT_VERSION)
        .set(
            CONTRACT_VERSION.DEPRECATED_AT,
            deprecation.map(found -> Times.column(found.announcedAt())).orElse(null))
        .set(CONTRACT_VERSION.SUNSET_ON, deprecation.map(Deprecation::sunset).orElse(null))
        .set(CONTRACT_VERSION.SUCCESSOR, deprecation.map(Deprecation::successor).orElse(null))
        .set(
            CONTRACT_VERSION.MIGRATION_GUIDE,
            deprecation.map(Deprecation::migrationGuide).orElse(null))
        .where(CONTRACT_VERSION.ID.eq(id))
        .execute();
  }

  /** Something around the content was changed. */
  void touch(long id) {
    db.update(CONTRACT_VERSION)
        .set(CONTRACT_VERSION.REVISION, CONTRACT_VERSION.REVISION.plus(1))
        .where(CONTRACT_VERSION.ID.eq(id))
        .execute();
  }

  Optional<PublishedVersion> find(long contractId, String version) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(of(contractId).and(CONTRACT_VERSION.VERSION.eq(version)))
        .fetchOptional(VersionStore::version);
  }

  Optional<PublishedVersion> latest(long contractId) {
    return greatest(offeredBelow(contractId, Precedence.ABOVE_ALL));
  }

  Optional<PublishedVersion> latestInMajor(long contractId, BigInteger major) {
    return greatest(offered(contractId).and(startsWith(Version.precedenceOfMajor(major))));
  }

  /** The greatest offered version of a range: one lookup for each stretch of it. */
  Optional<PublishedVersion> latestIn(long contractId, VersionRange range) {
    return range.stretches().stream()
        .flatMap(stretch -> latestIn(contractId, stretch).stream())
        .max(Comparator.comparing(found -> found.version().precedence()));
  }

  private Optional<PublishedVersion> latestIn(long contractId, VersionRange.Interval stretch) {
    return greatest(
        offeredBelow(contractId, stretch.high())
            .and(CONTRACT_VERSION.PRECEDENCE.ge(stretch.low())));
  }

  /** The greatest version, in any state, with the same major and minor number. */
  Optional<PublishedVersion> greatestInMinor(long contractId, Version version) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(of(contractId).and(startsWith(version.precedenceOfMinor())))
        .orderBy(CONTRACT_VERSION.CONTRACT_ID, CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VersionStore::version);
  }

  Optional<PublishedVersion> latestOnBranch(long contractId, String branch) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(
            of(contractId)
                .and(CONTRACT_VERSION.BRANCH.eq(branch))
                .and(CONTRACT_VERSION.OFFERED.eq(true))
                .and(CONTRACT_VERSION.PRECEDENCE.lt(Precedence.ABOVE_ALL)))
        .orderBy(
            CONTRACT_VERSION.CONTRACT_ID,
            CONTRACT_VERSION.BRANCH,
            CONTRACT_VERSION.OFFERED,
            CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VersionStore::version);
  }

  /** The greatest version that carries a label, whatever its state: it was asked for by name. */
  Optional<PublishedVersion> labelled(long contractId, String label) {
    return db.select(VERSION_LABEL.VERSION_ID)
        .from(VERSION_LABEL)
        .where(VERSION_LABEL.CONTRACT_ID.eq(contractId))
        .and(VERSION_LABEL.LABEL.eq(label))
        .and(VERSION_LABEL.PRECEDENCE.lt(Precedence.ABOVE_ALL))
        .orderBy(VERSION_LABEL.CONTRACT_ID, VERSION_LABEL.LABEL, VERSION_LABEL.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VERSION_LABEL.VERSION_ID)
        .flatMap(this::withId);
  }

  /** The greatest offered version with this content. */
  Optional<PublishedVersion> offeredWithContent(long contractId, String contentHash) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(
            of(contractId)
                .and(CONTRACT_VERSION.CONTENT_HASH.eq(contentHash))
                .and(CONTRACT_VERSION.OFFERED.eq(true))
                .and(CONTRACT_VERSION.PRECEDENCE.lt(Precedence.ABOVE_ALL)))
        .orderBy(
            CONTRACT_VERSION.CONTRACT_ID,
            CONTRACT_VERSION.CONTENT_HASH,
            CONTRACT_VERSION.OFFERED,
            CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VersionStore::version);
  }

  Optional<PublishedVersion> greatestBelow(long contractId, Version version) {
    return greatest(offeredBelow(contractId, version.precedence()));
  }

  /** All offered versions below, the greatest first. */
  List<PublishedVersion> allBelow(long contractId, Version version) {
    return allOffered(offeredBelow(contractId, version.precedence()));
  }

  /** All offered versions, the greatest first. */
  List<PublishedVersion> all(long contractId) {
    return allOffered(offeredBelow(contractId, Precedence.ABOVE_ALL));
  }

  /** Versions in any state, the greatest first. */
  List<VersionSummary> page(long contractId, PageRequest page) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(of(contractId).and(CONTRACT_VERSION.PRECEDENCE.lt(Precedence.ABOVE_ALL)))
        .orderBy(CONTRACT_VERSION.CONTRACT_ID, CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(page.size())
        .offset(page.offset())
        .fetch(VersionRowStore::summary);
  }

  /** Versions that are no drafts, the greatest first. */
  List<PublishedVersion> publishedPage(long contractId, PageRequest page) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(of(contractId).and(CONTRACT_VERSION.PRECEDENCE.lt(Precedence.ABOVE_ALL)))
        .and(CONTRACT_VERSION.STATE.ne(VersionState.DRAFT.name()))
        .orderBy(CONTRACT_VERSION.CONTRACT_ID, CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(page.size())
        .offset(page.offset())
        .fetch(VersionStore::version);
  }

  int countPublished(long contractId) {
    return db.fetchCount(
        CONTRACT_VERSION, of(contractId).and(CONTRACT_VERSION.STATE.ne(VersionState.DRAFT.name())));
  }

  private Optional<PublishedVersion> withId(long id) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(CONTRACT_VERSION.ID.eq(id))
        .fetchOptional(VersionStore::version);
  }

  /** The condition bounds the precedence, or H2 would take another index and sort. */
  private Optional<PublishedVersion> greatest(Condition condition) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(condition)
        .orderBy(
            CONTRACT_VERSION.CONTRACT_ID,
            CONTRACT_VERSION.OFFERED,
            CONTRACT_VERSION.PRECEDENCE.desc())
        .limit(1)
        .fetchOptional(VersionStore::version);
  }

  private List<PublishedVersion> allOffered(Condition condition) {
    return db.select()
        .from(CONTRACT_VERSION)
        .where(condition)
        .orderBy(
            CONTRACT_VERSION.CONTRACT_ID,
            CONTRACT_VERSION.OFFERED,
            CONTRACT_VERSION.PRECEDENCE.desc())
        .fetch(VersionStore::version);
  }

  private static Condition of(long contractId) {
    return CONTRACT_VERSION.CONTRACT_ID.eq(contractId);
  }

  private static Condition offered(long contractId) {
    return of(contractId).and(CONTRACT_VERSION.OFFERED.eq(true));
  }

  private static Condition offeredBelow(long contractId, String precedence) {
    return offered(contractId).and(CONTRACT_VERSION.PRECEDENCE.lt(precedence));
  }

  private static Condition startsWith(String prefix) {
    return CONTRACT_VERSION
        .PRECEDENCE
        .ge(prefix)
        .and(CONTRACT_VERSION.PRECEDENCE.lt(prefix + Precedence.ABOVE_ALL));
  }

  static PublishedVersion version(Record row) {
    return new PublishedVersion(
        row.get(CONTRACT_VERSION.ID),
        VersionRowStore.summary(row),
        row.get(CONTRACT_VERSION.RAW_SHA256),
        row.get(CONTRACT_VERSION.REPORT_SHA256),
        row.get(CONTRACT_VERSION.REVISION));
  }
}
