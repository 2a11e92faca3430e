package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;

import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Contracts with their latest versions, as lists show them. */
@Singleton
final class CatalogQuery {
  private final DSLContext db;

  CatalogQuery(DSLContext db) {
    this.db = db;
  }

  Page<CatalogEntry> page(CatalogFilter filter, PageRequest page) {
    Condition condition = matching(filter);
    int total = db.fetchCount(CONTRACT, condition);
    return page.with(
        summaries()
            .where(condition)
            .orderBy(CONTRACT.NAMESPACE, CONTRACT.NAME)
            .limit(page.size())
            .offset(page.offset())
            .fetch(CatalogQuery::summary),
        total);
  }

  Optional<CatalogEntry> find(ContractName name) {
    return summaries()
        .where(CONTRACT.NAMESPACE.eq(name.namespace()).and(CONTRACT.NAME.eq(name.name())))
        .fetchOptional(CatalogQuery::summary);
  }

  private SelectOnConditionStep<Record> summaries() {
    return db.select()
        .from(CONTRACT)
        .leftJoin(CONTRACT_VERSION)
        .on(CONTRACT_VERSION.ID.eq(CONTRACT.LATEST_VERSION_ID));
  }

  private static Condition matching(CatalogFilter filter) {
    return DSL.and(
        filter.text().map(CatalogQuery::mentions).orElse(DSL.noCondition()),
        filter.format().map(CONTRACT.FORMAT::eq).orElse(DSL.noCondition()),
        filter.owner().map(CONTRACT.OWNER::eq).orElse(DSL.noCondition()));
  }

  private static Condition mentions(String text) {
    return CONTRACT
        .NAMESPACE
        .concat("/")
        .concat(CONTRACT.NAME)
        .concat(" ")
        .concat(CONTRACT.TITLE)
        .containsIgnoreCase(text);
  }

  private static CatalogEntry summary(Record row) {
    @Nullable String latest = row.get(CONTRACT_VERSION.VERSION);
    return new CatalogEntry(
        row.get(CONTRACT.NAMESPACE),
        row.get(CONTRACT.NAME),
        row.get(CONTRACT.FORMAT),
        row.get(CONTRACT.TITLE),
        row.get(CONTRACT.DESCRIPTION),
        row.get(CONTRACT.OWNER),
        latest == null ? null : VersionRowStore.summary(row),
        row.get(CONTRACT.VERSION_COUNT),
        row.get(CONTRACT.CREATED_AT).toInstant(),
        row.get(CONTRACT.UPDATED_AT).toInstant());
  }
}
