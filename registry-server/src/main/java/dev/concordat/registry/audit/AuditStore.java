package dev.concordat.registry.audit;

import static dev.concordat.registry.db.schema.Tables.AUDIT_ENTRY;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Audit entries: added and sealed, never changed. */
@Singleton
final class AuditStore {
  private final DSLContext db;

  AuditStore(DSLContext db) {
    this.db = db;
  }

  void add(AuditEntry entry, Optional<String> token, Instant now) {
    db.insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.HAPPENED_AT, Times.column(now))
        .set(AUDIT_ENTRY.ACTOR, entry.actor())
        .set(AUDIT_ENTRY.TOKEN_ID, token.orElse(null))
        .set(AUDIT_ENTRY.ACTION, entry.action())
        .set(AUDIT_ENTRY.SUBJECT, entry.subject())
        .set(AUDIT_ENTRY.REASON, entry.reason().orElse(null))
        .set(AUDIT_ENTRY.REQUEST_ID, entry.requestId())
        .execute();
  }

  boolean anyUnsealed() {
    return db.fetchExists(
        db.selectOne().from(AUDIT_ENTRY).where(AUDIT_ENTRY.POSITION.isNull()).limit(1));
  }

  int unsealedCount() {
    return db.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.POSITION.isNull());
  }

  List<RecordedEntry> unsealed(int most) {
    return db.select()
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.POSITION.isNull())
        .orderBy(AUDIT_ENTRY.ID)
        .limit(most)
        .fetch(AuditStore::entry);
  }

  Optional<RecordedEntry> lastSealed() {
    return db.select()
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.POSITION.isNotNull())
        .orderBy(AUDIT_ENTRY.POSITION.desc())
        .limit(1)
        .fetchOptional(AuditStore::entry);
  }

  void seal(long id, long position, String hash) {
    db.update(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.POSITION, position)
        .set(AUDIT_ENTRY.HASH, hash)
        .where(AUDIT_ENTRY.ID.eq(id))
        .execute();
  }

  /** Sealed entries behind a position, in order. */
  List<RecordedEntry> sealedAfter(long position, int most) {
    return db.select()
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.POSITION.gt(position))
        .orderBy(AUDIT_ENTRY.POSITION)
        .limit(most)
        .fetch(AuditStore::entry);
  }

  /** Entries that a filter lets through, the newest first. */
  List<RecordedEntry> page(AuditFilter filter, PageRequest page) {
    return db.select()
        .from(AUDIT_ENTRY)
        .where(matching(filter))
        .orderBy(AUDIT_ENTRY.ID.desc())
        .limit(page.size())
        .offset(page.offset())
        .fetch(AuditStore::entry);
  }

  int count(AuditFilter filter) {
    return db.fetchCount(AUDIT_ENTRY, matching(filter));
  }

  /** Entries behind an id, the oldest first. */
  List<RecordedEntry> after(AuditFilter filter, long id, int most) {
    return db.select()
        .from(AUDIT_ENTRY)
        .where(matching(filter), AUDIT_ENTRY.ID.gt(id))
        .orderBy(AUDIT_ENTRY.ID)
        .limit(most)
        .fetch(AuditStore::entry);
  }

  private static Condition matching(AuditFilter filter) {
    return DSL.and(
        equal(AUDIT_ENTRY.ACTOR, filter.actor()),
        equal(AUDIT_ENTRY.ACTION, filter.action()),
        equal(AUDIT_ENTRY.REQUEST_ID, filter.request()),
        subject(filter.subject()),
        filter.since() == null
            ? DSL.noCondition()
            : AUDIT_ENTRY.HAPPENED_AT.ge(Times.column(filter.since())),
        filter.until() == null
            ? DSL.noCondition()
            : AUDIT_ENTRY.HAPPENED_AT.lt(Times.column(filter.until())));
  }

  private static Condition equal(Field<String> field, @Nullable String wanted) {
    return wanted == null ? DSL.noCondition() : field.eq(wanted);
  }

  private static Condition subject(@Nullable String wanted) {
    if (wanted == null || !wanted.endsWith("*")) {
      return equal(AUDIT_ENTRY.SUBJECT, wanted);
    }
    return AUDIT_ENTRY.SUBJECT.startsWith(wanted.substring(0, wanted.length() - 1));
  }

  private static RecordedEntry entry(Record row) {
    return new RecordedEntry(
        row.get(AUDIT_ENTRY.ID),
        row.get(AUDIT_ENTRY.HAPPENED_AT).toInstant(),
        row.get(AUDIT_ENTRY.ACTOR),
        row.get(AUDIT_ENTRY.TOKEN_ID),
        row.get(AUDIT_ENTRY.ACTION),
        row.get(AUDIT_ENTRY.SUBJECT),
        row.get(AUDIT_ENTRY.REASON),
        row.get(AUDIT_ENTRY.REQUEST_ID),
        row.get(AUDIT_ENTRY.POSITION),
        row.get(AUDIT_ENTRY.HASH));
  }
}
