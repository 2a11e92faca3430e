package dev.concordat.registry.search;

import static dev.concordat.registry.db.schema.Tables.SEARCH_CONTRACT;
import static dev.concordat.registry.db.schema.Tables.SEARCH_LABEL;
import static dev.concordat.registry.db.schema.Tables.SEARCH_TERM;
import static dev.concordat.registry.db.schema.Tables.SEARCH_VARIANT;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Asks the index. */
@Singleton
final class SearchQuery {
  private static final int MOST_VALUES = 50;
  private static final Field<Integer> COUNT = DSL.count();

  private final DSLContext db;

  SearchQuery(DSLContext db) {
    this.db = db;
  }

  boolean anyBeginsWith(String word) {
    return db.fetchExists(db.selectOne().from(SEARCH_TERM).where(beginsWith(word)).limit(1));
  }

  /** Words of the index that share a variant with one of these. */
  Set<String> spelledLike(Collection<String> variants) {
    return db.selectDistinct(SEARCH_VARIANT.TERM)
        .from(SEARCH_VARIANT)
        .where(SEARCH_VARIANT.VARIANT.in(variants))
        .fetchSet(SEARCH_VARIANT.TERM);
  }

  List<Hit> page(SearchFilter filter, Optional<Cursor> after, int size) {
    Field<Integer> rank = rank(filter);
    return db.select()
        .from(SEARCH_CONTRACT)
        .where(matching(filter), after.map(c -> behind(c, rank)).orElse(DSL.noCondition()))
        .orderBy(order(filter, rank))
        .limit(size)
        .fetch(
            row ->
                new Hit(
                    row.get(SEARCH_CONTRACT.NAMESPACE),
                    row.get(SEARCH_CONTRACT.NAME),
                    row.get(SEARCH_CONTRACT.TITLE),
                    row.get(SEARCH_CONTRACT.DESCRIPTION),
                    row.get(SEARCH_CONTRACT.OWNER),
                    row.get(SEARCH_CONTRACT.FORMAT),
                    row.get(SEARCH_CONTRACT.LIFECYCLE),
                    row.get(SEARCH_CONTRACT.LATEST),
                    List.of()));
  }

  int rankOf(SearchFilter filter, Hit hit) {
    return db.select(rank(filter))
        .from(SEARCH_CONTRACT)
        .where(SEARCH_CONTRACT.NAMESPACE.eq(hit.namespace()), SEARCH_CONTRACT.NAME.eq(hit.name()))
        .fetchOptional(row -> row.value1())
        .orElse(0);
  }

  int count(SearchFilter filter) {
    return db.fetchCount(SEARCH_CONTRACT, matching(filter));
  }

  List<Match> matches(SearchFilter filter, Hit hit, int most) {
    Condition any = DSL.or(filter.words().stream().map(word -> standsFor(word)).toList());
    return db.selectDistinct(SEARCH_TERM.KIND, SEARCH_TERM.SHOWN)
        .from(SEARCH_TERM)
        .where(
            SEARCH_TERM.NAMESPACE.eq(hit.namespace()),
            SEARCH_TERM.NAME.eq(hit.name()),
            any,
            ofKind(filter))
        .orderBy(SEARCH_TERM.KIND, SEARCH_TERM.SHOWN)
        .limit(most)
        .fetch(row -> new Match(Kind.valueOf(row.value1()), row.value2()));
  }

  Facets facets(SearchFilter filter) {
    return new Facets(
        values(SEARCH_CONTRACT.FORMAT, filter),
        values(SEARCH_CONTRACT.OWNER, filter),
        values(SEARCH_CONTRACT.LIFECYCLE, filter),
        labels(filter));
  }

  private List<FacetValue> values(Field<String> field, SearchFilter filter) {
    return db.select(field, COUNT)
        .from(SEARCH_CONTRACT)
        .where(matching(filter))
        .groupBy(field)
        .orderBy(COUNT.desc(), field)
        .limit(MOST_VALUES)
        .fetch(row -> new FacetValue(row.value1(), row.value2()));
  }

  private List<FacetValue> labels(SearchFilter filter) {
    return db.select(SEARCH_LABEL.LABEL, COUNT)
        .from(SEARCH_LABEL)
        .join(SEARCH_CONTRACT)
        .on(
            SEARCH_CONTRACT
                .NAMESPACE
                .eq(SEARCH_LABEL.NAMESPACE)
                .and(SEARCH_CONTRACT.NAME.eq(SEARCH_LABEL.NAME)))
        .where(matching(filter))
        .groupBy(SEARCH_LABEL.LABEL)
        .orderBy(COUNT.desc(), SEARCH_LABEL.LABEL)
        .limit(MOST_VALUES)
        .fetch(row -> new FacetValue(row.value1(), row.value2()));
  }

  private static Condition matching(SearchFilter filter) {
    Condition words =
        DSL.and(filter.words().stream().map(word -> found(standsFor(word), filter)).toList());
    return words.and(
        DSL.and(
            filter.format().map(SEARCH_CONTRACT.FORMAT::eq).orElse(DSL.noCondition()),
            filter.owner().map(SEARCH_CONTRACT.OWNER::eq).orElse(DSL.noCondition()),
            filter.lifecycle().map(SEARCH_CONTRACT.LIFECYCLE::eq).orElse(DSL.noCondition()),
            filter.label().map(SearchQuery::labelled).orElse(DSL.noCondition())));
  }

  private static Condition found(Condition term, SearchFilter filter) {
    return DSL.row(SEARCH_CONTRACT.NAMESPACE, SEARCH_CONTRACT.NAME)
        .in(
            DSL.select(SEARCH_TERM.NAMESPACE, SEARCH_TERM.NAME)
                .from(SEARCH_TERM)
                .where(term, ofKind(filter)));
  }

  private static Condition labelled(String label) {
    return DSL.row(SEARCH_CONTRACT.NAMESPACE, SEARCH_CONTRACT.NAME)
        .in(
            DSL.select(SEARCH_LABEL.NAMESPACE, SEARCH_LABEL.NAME)
                .from(SEARCH_LABEL)
                .where(SEARCH_LABEL.LABEL.eq(label)));
  }

  private static Condition ofKind(SearchFilter filter) {
    return filter.kind().map(kind -> SEARCH_TERM.KIND.eq(kind.name())).orElse(DSL.noCondition());
  }

  private static Condition standsFor(SearchFilter.Word word) {
    return word.meant().isEmpty() ? beginsWith(word.text()) : SEARCH_TERM.TERM.in(word.meant());
  }

  /** A range of the index; a pattern would be one only under some collations. */
  private static Condition beginsWith(String word) {
    Condition from = SEARCH_TERM.TERM.ge(word);
    return Prefix.end(word).map(end -> from.and(SEARCH_TERM.TERM.lt(end))).orElse(from);
  }

  /** A rank that is the same for all would be taken for the number of a column. */
  private static List<Field<?>> order(SearchFilter filter, Field<Integer> rank) {
    List<Field<?>> names = List.of(SEARCH_CONTRACT.NAMESPACE, SEARCH_CONTRACT.NAME);
    return filter.words().isEmpty()
        ? names
        : List.of(rank, SEARCH_CONTRACT.NAMESPACE, SEARCH_CONTRACT.NAME);
  }

  /** Contracts that are called so come first. */
  private static Field<Integer> rank(SearchFilter filter) {
    if (filter.words().isEmpty()) {
      return DSL.inline(0);
    }
    Condition named = standsFor(filter.words().get(0)).and(SEARCH_TERM.KIND.eq(Kind.NAME.name()));
    Condition called =
        DSL.exists(
            DSL.selectOne()
                .from(SEARCH_TERM)
                .where(
                    SEARCH_TERM.NAMESPACE.eq(SEARCH_CONTRACT.NAMESPACE),
                    SEARCH_TERM.NAME.eq(SEARCH_CONTRACT.NAME),
                    named));
    return DSL.when(called, DSL.inline(0)).otherwise(DSL.inline(1));
  }

  private static Condition behind(Cursor cursor, Field<Integer> rank) {
    Condition sameRank =
        rank.eq(cursor.rank())
            .and(
                SEARCH_CONTRACT
                    .NAMESPACE
                    .gt(cursor.namespace())
                    .or(
                        SEARCH_CONTRACT
                            .NAMESPACE
                            .eq(cursor.namespace())
                            .and(SEARCH_CONTRACT.NAME.gt(cursor.name()))));
    return rank.gt(cursor.rank()).or(sameRank);
  }
}
