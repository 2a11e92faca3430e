package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Versions by what happens to them on which day. */
@Singleton
final class DatedVersionsQuery {
  /** More than anybody reads. */
  private static final int MOST = 2000;

  private final DSLContext db;

  DatedVersionsQuery(DSLContext db) {
    this.db = db;
  }

  List<DatedVersion> sunsets(LocalDate from, LocalDate to, Optional<String> owner) {
    return find(
        CONTRACT_VERSION
            .SUNSET_ON
            .between(from, to)
            .and(CONTRACT_VERSION.STATE.eq(VersionState.DEPRECATED.name())),
        owner);
  }

  List<DatedVersion> breaks(LocalDate from, LocalDate to, Optional<String> owner) {
    return find(
        CONTRACT_VERSION
            .PUBLISHED_AT
            .ge(from.atStartOfDay().atOffset(ZoneOffset.UTC))
            .and(
                CONTRACT_VERSION.PUBLISHED_AT.lt(
                    to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)))
            .and(CONTRACT_VERSION.BREAKING_COUNT.gt(0))
            .and(CONTRACT_VERSION.STATE.ne(VersionState.DRAFT.name())),
        owner);
  }

  private List<DatedVersion> find(Condition condition, Optional<String> owner) {
    return db.select()
        .from(CONTRACT_VERSION)
        .join(CONTRACT)
        .on(CONTRACT.ID.eq(CONTRACT_VERSION.CONTRACT_ID))
        .where(condition)
        .and(owner.map(CONTRACT.OWNER::eq).orElse(DSL.noCondition()))
        .orderBy(CONTRACT_VERSION.ID)
        .limit(MOST)
        .fetch(DatedVersionsQuery::dated);
  }

  private static DatedVersion dated(Record row) {
    return new DatedVersion(
        row.get(CONTRACT.NAMESPACE),
        row.get(CONTRACT.NAME),
        row.get(CONTRACT.OWNER),
        VersionRowStore.summary(row));
  }
}
