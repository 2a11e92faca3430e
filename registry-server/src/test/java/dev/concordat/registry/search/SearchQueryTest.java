package dev.concordat.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.problems.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class SearchQueryTest {
  private final Map<String, SearchEntry> contracts = new HashMap<>();
  private TestDatabase database;
  private QueueStore queue;
  private IndexingJob job;
  private SearchService search;

  abstract TestDatabase open();

  @BeforeEach
  void fill() {
    database = open();
    queue = new QueueStore(database.jooq());
    job =
        new IndexingJob(
            queue,
            new IndexStore(database.jooq()),
            (namespace, name) -> Optional.ofNullable(contracts.get(name)),
            database.transactions());
    search = new SearchService(new SearchQuery(database.jooq()));
    put("orders", "sales", "openapi", "customerId");
    put("payments", "money", "openapi", "customerId", "orderTotal");
    put("invoices", "money", "asyncapi", "amount");
    job.run("index");
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aWordIsFoundByItsBeginningWhereverItStands() {
    assertThat(found("customer")).containsExactly("orders", "payments");
    assertThat(found("customerid")).containsExactly("orders", "payments");
    assertThat(found("cust tot")).containsExactly("payments");
    assertThat(found("tomer")).isEmpty();
    assertThat(found("")).containsExactly("invoices", "orders", "payments");
  }

  @Test
  void aContractThatIsCalledSoComesFirst() {
    assertThat(found("order")).containsExactly("orders", "payments");
    assertThat(found("pay")).containsExactly("payments");
  }

  @Test
  void aTypingMistakeIsForgiven() {
    assertThat(found("custmer")).containsExactly("orders", "payments");
    assertThat(found("invocies")).containsExactly("invoices");
    assertThat(found("zebra")).isEmpty();
  }

  @Test
  void facetsCountWhatIsLeft() {
    SearchResult all = search.search(options(null, null, null, 10));
    assertThat(all.facets().owner())
        .containsExactly(new FacetValue("money", 2), new FacetValue("sales", 1));
    assertThat(all.facets().label()).containsExactly(new FacetValue("team:x", 3));
    SearchResult some = search.search(options("customer", null, "openapi", 10));
    assertThat(some.total()).isEqualTo(2);
    assertThat(some.facets().format()).containsExactly(new FacetValue("openapi", 2));
  }

  @Test
  void pagesFollowEachOtherWithoutGaps() {
    List<String> names = new ArrayList<>();
    @Nullable String after = null;
    do {
      SearchResult page = search.search(options("order", after, null, 1));
      page.items().forEach(hit -> names.add(hit.name()));
      after = page.next();
    } while (after != null);
    assertThat(names).containsExactly("orders", "payments");
    assertThatThrownBy(() -> search.search(options(null, "nonsense", null, 1)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aHitSaysWhereTheWordsStand() {
    SearchResult result = search.search(options("total", null, null, 10));
    assertThat(result.items().get(0).matches())
        .containsExactly(new Match(Kind.FIELD, "orderTotal"));
    SearchOptions names = new SearchOptions("order", Kind.NAME, null, null, null, null, null, 10);
    assertThat(search.search(names).items()).extracting(Hit::name).containsExactly("orders");
  }

  @Test
  void aChangedContractIsIndexedAnewAndAGoneOneIsNot() {
    put("orders", "sales", "openapi", "articleNumber");
    contracts.remove("payments");
    queue.add(new ContractKey("shop", "payments"));
    assertThat(job.due()).isNotEmpty();
    job.run("index");
    assertThat(job.due()).isEmpty();
    assertThat(found("customer")).isEmpty();
    assertThat(found("article")).containsExactly("orders");
  }

  private List<String> found(String q) {
    return search.search(options(q, null, null, 10)).items().stream().map(Hit::name).toList();
  }

  private static SearchOptions options(
      @Nullable String q, @Nullable String after, @Nullable String format, int size) {
    return new SearchOptions(q, null, format, null, null, null, after, size);
  }

  private void put(String name, String owner, String format, String... fields) {
    contracts.put(
        name,
        new SearchEntry(
            "shop",
            name,
            name + " title",
            Optional.empty(),
            owner,
            format,
            "published",
            "1.0.0",
            List.of("team:x"),
            Map.of(Kind.NAME, Set.of("shop/" + name), Kind.FIELD, Set.of(fields))));
    queue.add(new ContractKey("shop", name));
  }
}
