package dev.concordat.registry.search;

import static dev.concordat.registry.db.schema.Tables.SEARCH_CONTRACT;
import static dev.concordat.registry.db.schema.Tables.SEARCH_LABEL;
import static dev.concordat.registry.db.schema.Tables.SEARCH_TERM;
import static dev.concordat.registry.db.schema.Tables.SEARCH_VARIANT;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * The index. A contract's next version has nearly the words of the one before, so only what is
 * different is written.
 */
@Singleton
final class IndexStore {
  private static final int BATCH = 1000;

  /** Stands where a batch puts its values. */
  private static final @Nullable String VALUE = null;

  private final DSLContext db;

  IndexStore(DSLContext db) {
    this.db = db;
  }

  void remove(ContractKey key) {
    db.deleteFrom(SEARCH_CONTRACT).where(contract(key)).execute();
    db.deleteFrom(SEARCH_LABEL).where(labelsOf(key)).execute();
    db.deleteFrom(SEARCH_TERM).where(termsOf(key)).execute();
  }

  /** Makes the index say this of a contract, whatever it said before. */
  void put(SearchEntry entry, Set<Term> terms) {
    ContractKey key = entry.key();
    putContract(entry, key);
    putLabels(key, Set.copyOf(entry.labels()));
    putTerms(key, terms);
  }

  private void putContract(SearchEntry entry, ContractKey key) {
    Map<Field<?>, @Nullable Object> shown = shown(entry);
    if (db.update(SEARCH_CONTRACT).set(shown).where(contract(key)).execute() == 0) {
      db.insertInto(SEARCH_CONTRACT)
          .set(SEARCH_CONTRACT.NAMESPACE, key.namespace())
          .set(SEARCH_CONTRACT.NAME, key.name())
          .set(shown)
          .execute();
    }
  }

  private static Map<Field<?>, @Nullable Object> shown(SearchEntry entry) {
    Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
    row.put(SEARCH_CONTRACT.TITLE, entry.title());
    row.put(SEARCH_CONTRACT.DESCRIPTION, entry.description().orElse(null));
    row.put(SEARCH_CONTRACT.OWNER, entry.owner());
    row.put(SEARCH_CONTRACT.FORMAT, entry.format());
    row.put(SEARCH_CONTRACT.LIFECYCLE, entry.lifecycle());
    row.put(SEARCH_CONTRACT.LATEST, entry.latest());
    return row;
  }

  private void putLabels(ContractKey key, Set<String> labels) {
    Set<String> there =
        db.select(SEARCH_LABEL.LABEL)
            .from(SEARCH_LABEL)
            .where(labelsOf(key))
            .fetchSet(SEARCH_LABEL.LABEL);
    without(there, labels)
        .forEach(
            label ->
                db.deleteFrom(SEARCH_LABEL)
                    .where(labelsOf(key), SEARCH_LABEL.LABEL.eq(label))
                    .execute());
    without(labels, there)
        .forEach(
            label ->
                db.insertInto(SEARCH_LABEL)
                    .set(SEARCH_LABEL.NAMESPACE, key.namespace())
                    .set(SEARCH_LABEL.NAME, key.name())
                    .set(SEARCH_LABEL.LABEL, label)
                    .execute());
  }

  private void putTerms(ContractKey key, Set<Term> terms) {
    Set<Term> there =
        new HashSet<>(
            db.select(SEARCH_TERM.TERM, SEARCH_TERM.KIND, SEARCH_TERM.SHOWN)
                .from(SEARCH_TERM)
                .where(termsOf(key))
                .fetch(row -> new Term(row.value1(), Kind.valueOf(row.value2()), row.value3())));
    run(
        db.deleteFrom(SEARCH_TERM)
            .where(
                termsOf(new ContractKey("", "")), SEARCH_TERM.TERM.eq(""), SEARCH_TERM.KIND.eq("")),
        without(there, terms).stream()
            .map(term -> row(key.namespace(), key.name(), term.word(), term.kind().name()))
            .toList());
    Set<Term> added = without(terms, there);
    run(
        db.insertInto(
                SEARCH_TERM,
                SEARCH_TERM.NAMESPACE,
                SEARCH_TERM.NAME,
                SEARCH_TERM.TERM,
                SEARCH_TERM.KIND,
                SEARCH_TERM.SHOWN)
            .values(VALUE, VALUE, VALUE, VALUE, VALUE),
        added.stream()
            .map(
                term ->
                    row(key.namespace(), key.name(), term.word(), term.kind().name(), term.shown()))
            .toList());
    addVariants(
        added.stream().map(Term::word).filter(word -> word.length() >= Spelling.SHORTEST).toList());
  }

  /** Makes sure that mistaken spellings of a word lead to it. */
  private void addVariants(Collection<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Set<String> known =
        db.selectDistinct(SEARCH_VARIANT.TERM)
            .from(SEARCH_VARIANT)
            .where(SEARCH_VARIANT.VARIANT.in(words), SEARCH_VARIANT.TERM.eq(SEARCH_VARIANT.VARIANT))
            .fetchSet(SEARCH_VARIANT.TERM);
    List<Object[]> rows = new ArrayList<>();
    without(new LinkedHashSet<>(words), known)
        .forEach(word -> Spelling.variants(word).forEach(variant -> rows.add(row(variant, word))));
    run(
        db.insertInto(SEARCH_VARIANT, SEARCH_VARIANT.VARIANT, SEARCH_VARIANT.TERM)
            .values(VALUE, VALUE)
            .onConflictDoNothing(),
        rows);
  }

  /** One statement, prepared once, for all rows. */
  private void run(Query statement, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Object[]> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
      db.batch(statement).bind(some.toArray(Object[][]::new)).execute();
    }
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static <T> Set<T> without(Set<T> all, Set<T> some) {
    Set<T> left = new LinkedHashSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static Condition contract(ContractKey key) {
    return SEARCH_CONTRACT.NAMESPACE.eq(key.namespace()).and(SEARCH_CONTRACT.NAME.eq(key.name()));
  }

  private static Condition labelsOf(ContractKey key) {
    return SEARCH_LABEL.NAMESPACE.eq(key.namespace()).and(SEARCH_LABEL.NAME.eq(key.name()));
  }

  private static Condition termsOf(ContractKey key) {
    return SEARCH_TERM.NAMESPACE.eq(key.namespace()).and(SEARCH_TERM.NAME.eq(key.name()));
  }
}
