package dev.concordat.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tells how long a search takes; run with -Dconcordat.search=10000. */
@EnabledIfSystemProperty(named = "concordat.search", matches = "\\d+")
class SearchSpeedTest {
  private static final int CONTRACTS = Integer.getInteger("concordat.search", 0);
  private static final int QUERIES = 300;
  private static final String[] SYLLABLES = {
    "or", "der", "pay", "ment", "cus", "to", "mer", "ship", "bill", "ing", "stock", "item"
  };

  private final Random random = new Random(1);

  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void aSearchIsQuick(String kind) {
    try (TestDatabase database =
        kind.equals("h2") ? TestDatabase.h2(data) : TestDatabase.postgres()) {
      QueueStore queue = new QueueStore(database.jooq());
      for (int n = 0; n < CONTRACTS; n++) {
        queue.add(new ContractKey("space" + n % 50, "contract" + n));
      }
      new IndexingJob(
              queue,
              new IndexStore(database.jooq()),
              (namespace, name) -> Optional.of(entry(namespace, name)),
              database.transactions())
          .run("index");
      SearchService search = new SearchService(new SearchQuery(database.jooq()));
      List<Long> micros = new ArrayList<>();
      for (int n = 0; n < QUERIES + 100; n++) {
        long begun = System.nanoTime();
        SearchOptions options =
            new SearchOptions(question(), null, null, null, null, null, null, 20);
        assertThat(search.search(options).total()).isNotNegative();
        if (n >= 100) {
          micros.add((System.nanoTime() - begun) / 1000);
        }
      }
      Collections.sort(micros);
      System.out.printf(
          "search on %s, %d contracts: p50 %d us, p95 %d us%n",
          kind, CONTRACTS, micros.get(QUERIES / 2), micros.get(QUERIES * 95 / 100));
    }
  }

  private SearchEntry entry(String namespace, String name) {
    Set<String> fields = new LinkedHashSet<>();
    for (int n = 0; n < 20; n++) {
      fields.add(word() + "Of" + word());
    }
    return new SearchEntry(
        namespace,
        name,
        word() + " " + word(),
        Optional.empty(),
        "team" + random.nextInt(40),
        random.nextBoolean() ? "openapi" : "asyncapi",
        "published",
        "1.0.19",
        List.of("area=" + random.nextInt(20)),
        Map.of(Kind.NAME, Set.of(namespace + "/" + name), Kind.FIELD, fields));
  }

  private String question() {
    String word = word();
    return switch (random.nextInt(4)) {
      case 0 -> word;
      case 1 -> word.substring(0, 3);
      case 2 -> word + " " + word();
      default -> "contract" + random.nextInt(CONTRACTS);
    };
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int n = 0; n < 3; n++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
