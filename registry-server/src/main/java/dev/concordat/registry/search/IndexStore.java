package dev.concordat.registry.search;

import static dev.concordat.registry.db.schema.Tables.SEARCH_CONTRACT;
import static dev.concordat.registry.db.schema.Tables.SEARCH_LABEL;
import static dev.concordat.registry.db.schema.Tables.SEARCH_TERM;
import static dev.concordat.registry.db.schema.Tables.SEARCH_VARIANT;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;

/** The index: written for a contract as a whole. */
@Singleton
final class IndexStore {
  private static final int BATCH = 1000;

  private final DSLContext db;

  IndexStore(DSLContext db) {
    this.db = db;
  }

  void remove(ContractKey key) {
    db.deleteFrom(SEARCH_CONTRACT)
        .where(SEARCH_CONTRACT.NAMESPACE.eq(key.namespace()), SEARCH_CONTRACT.NAME.eq(key.name()))
        .execute();
    db.deleteFrom(SEARCH_LABEL)
        .where(SEARCH_LABEL.NAMESPACE.eq(key.namespace()), SEARCH_LABEL.NAME.eq(key.name()))
        .execute();
    db.deleteFrom(SEARCH_TERM)
        .where(SEARCH_TERM.NAMESPACE.eq(key.namespace()), SEARCH_TERM.NAME.eq(key.name()))
        .execute();
  }

  void add(SearchEntry entry) {
    db.insertInto(SEARCH_CONTRACT)
        .set(SEARCH_CONTRACT.NAMESPACE, entry.namespace())
        .set(SEARCH_CONTRACT.NAME, entry.name())
        .set(SEARCH_CONTRACT.TITLE, entry.title())
        .set(SEARCH_CONTRACT.DESCRIPTION, entry.description().orElse(null))
        .set(SEARCH_CONTRACT.OWNER, entry.owner())
        .set(SEARCH_CONTRACT.FORMAT, entry.format())
        .set(SEARCH_CONTRACT.LIFECYCLE, entry.lifecycle())
        .set(SEARCH_CONTRACT.LATEST, entry.latest())
        .execute();
    for (String label : Set.copyOf(entry.labels())) {
      db.insertInto(SEARCH_LABEL)
          .set(SEARCH_LABEL.NAMESPACE, entry.namespace())
          .set(SEARCH_LABEL.NAME, entry.name())
          .set(SEARCH_LABEL.LABEL, label)
          .execute();
    }
  }

  /** Adds the words of one kind, each with the text that it stands in. */
  void addTerms(ContractKey key, Kind kind, Map<String, String> terms) {
    List<Query> inserts = new ArrayList<>();
    terms.forEach(
        (term, shown) ->
            inserts.add(
                db.insertInto(SEARCH_TERM)
                    .set(SEARCH_TERM.TERM, term)
                    .set(SEARCH_TERM.KIND, kind.name())
                    .set(SEARCH_TERM.NAMESPACE, key.namespace())
                    .set(SEARCH_TERM.NAME, key.name())
                    .set(SEARCH_TERM.SHOWN, shown)));
    run(inserts);
  }

  /** Makes sure that mistaken spellings of a word lead to it. */
  void addVariants(Collection<String> terms) {
    Set<String> known =
        db.selectDistinct(SEARCH_VARIANT.TERM)
            .from(SEARCH_VARIANT)
            .where(SEARCH_VARIANT.VARIANT.in(terms), SEARCH_VARIANT.TERM.eq(SEARCH_VARIANT.VARIANT))
            .fetchSet(SEARCH_VARIANT.TERM);
    List<Query> inserts = new ArrayList<>();
    terms.stream()
        .filter(term -> !known.contains(term))
        .forEach(term -> Spelling.variants(term).forEach(v -> inserts.add(variant(v, term))));
    run(inserts);
  }

  private Query variant(String variant, String term) {
    return db.insertInto(SEARCH_VARIANT)
        .set(SEARCH_VARIANT.VARIANT, variant)
        .set(SEARCH_VARIANT.TERM, term)
        .onConflictDoNothing();
  }

  private void run(List<Query> inserts) {
    for (int from = 0; from < inserts.size(); from += BATCH) {
      db.batch(inserts.subList(from, Math.min(from + BATCH, inserts.size()))).execute();
    }
  }
}
