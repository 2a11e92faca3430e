package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT_LABEL;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What people say of contracts. */
@Singleton
final class CardStore {
  private final DSLContext db;

  CardStore(DSLContext db) {
    this.db = db;
  }

  Optional<ContractCard> find(ContractName name) {
    return db.select()
        .from(CONTRACT)
        .where(named(name))
        .fetchOptional(row -> card(row, labels(row.get(CONTRACT.ID))));
  }

  /** Replaces what is said; false when that is another revision by now. */
  boolean describe(ContractCard card, CardDetails details, Instant now) {
    boolean written =
        db.update(CONTRACT)
                .set(CONTRACT.NOTES, details.notes())
                .set(CONTRACT.DOCS_LINK, details.docs())
                .set(CONTRACT.DASHBOARD_LINK, details.dashboard())
                .set(CONTRACT.RUNBOOK_LINK, details.runbook())
                .set(CONTRACT.UPDATED_AT, Times.column(now))
                .set(CONTRACT.REVISION, card.revision() + 1)
                .where(unchanged(card))
                .execute()
            == 1;
    if (written) {
      replaceLabels(card.contract(), details.labels());
    }
    return written;
  }

  /** Gives a contract to another team; false when that is another revision by now. */
  boolean transfer(ContractCard card, String team, Instant now) {
    return db.update(CONTRACT)
            .set(CONTRACT.OWNER, team)
            .set(CONTRACT.UPDATED_AT, Times.column(now))
            .set(CONTRACT.REVISION, card.revision() + 1)
            .where(unchanged(card))
            .execute()
        == 1;
  }

  private void replaceLabels(ContractName name, List<String> labels) {
    Long id =
        Objects.requireNonNull(
            db.select(CONTRACT.ID).from(CONTRACT).where(named(name)).fetchOne(CONTRACT.ID));
    db.deleteFrom(CONTRACT_LABEL).where(CONTRACT_LABEL.CONTRACT_ID.eq(id)).execute();
    for (String label : labels) {
      db.insertInto(CONTRACT_LABEL)
          .set(CONTRACT_LABEL.CONTRACT_ID, id)
          .set(CONTRACT_LABEL.LABEL, label)
          .execute();
    }
  }

  private List<String> labels(long id) {
    return db.select(CONTRACT_LABEL.LABEL)
        .from(CONTRACT_LABEL)
        .where(CONTRACT_LABEL.CONTRACT_ID.eq(id))
        .orderBy(CONTRACT_LABEL.LABEL)
        .fetch(CONTRACT_LABEL.LABEL);
  }

  private static Condition unchanged(ContractCard card) {
    return named(card.contract()).and(CONTRACT.REVISION.eq(card.revision()));
  }

  private static Condition named(ContractName name) {
    return CONTRACT.NAMESPACE.eq(name.namespace()).and(CONTRACT.NAME.eq(name.name()));
  }

  private static ContractCard card(Record row, List<String> labels) {
    return new ContractCard(
        row.get(CONTRACT.NAMESPACE),
        row.get(CONTRACT.NAME),
        row.get(CONTRACT.FORMAT),
        row.get(CONTRACT.OWNER),
        new CardDetails(
            row.get(CONTRACT.NOTES),
            row.get(CONTRACT.DOCS_LINK),
            row.get(CONTRACT.DASHBOARD_LINK),
            row.get(CONTRACT.RUNBOOK_LINK),
            labels),
        row.get(CONTRACT.REVISION));
  }
}
