package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;

import dev.concordat.registry.policies.PolicyScope;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The last publications of a contract, a namespace or all. */
@Singleton
final class RecentVersionsQuery {
  private final DSLContext db;

  RecentVersionsQuery(DSLContext db) {
    this.db = db;
  }

  List<Publication> of(PolicyScope scope, int last) {
    return db.select()
        .from(CONTRACT_VERSION)
        .join(CONTRACT)
        .on(CONTRACT.ID.eq(CONTRACT_VERSION.CONTRACT_ID))
        .where(within(scope))
        .and(CONTRACT_VERSION.STATE.ne(VersionState.DRAFT.name()))
        .orderBy(CONTRACT_VERSION.PUBLISHED_AT.desc(), CONTRACT_VERSION.ID.desc())
        .limit(last)
        .fetch(RecentVersionsQuery::publication);
  }

  private static Condition within(PolicyScope scope) {
    return DSL.and(
        scope.namespace().map(CONTRACT.NAMESPACE::eq).orElse(DSL.noCondition()),
        scope.name().map(CONTRACT.NAME::eq).orElse(DSL.noCondition()));
  }

  private static Publication publication(Record row) {
    return new Publication(ContractStore.contract(row), VersionStore.version(row));
  }
}
