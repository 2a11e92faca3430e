package dev.concordat.registry.lineage;

import static dev.concordat.registry.db.schema.Tables.SERVICE;
import static dev.concordat.registry.db.schema.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.db.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class LineageStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

  private TestDatabase database;
  private LineageStore store;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    store = new LineageStore(database.jooq());
    database
        .jooq()
        .insertInto(TEAM)
        .set(TEAM.NAME, "shop")
        .set(TEAM.CREATED_AT, Times.column(NOW))
        .set(TEAM.UPDATED_AT, Times.column(NOW))
        .execute();
    for (String service : List.of("orders", "billing")) {
      database
          .jooq()
          .insertInto(SERVICE)
          .set(SERVICE.NAME, service)
          .set(SERVICE.TEAM, "shop")
          .set(SERVICE.REVISION, 1)
          .set(SERVICE.CREATED_AT, Times.column(NOW))
          .set(SERVICE.UPDATED_AT, Times.column(NOW))
          .execute();
    }
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void declarationsComeBackAsTheyWereMade() {
    Declarations said = said();
    store.replace("orders", said);
    store.replace("orders", said);
    assertThat(store.of("orders")).isEqualTo(said);
    assertThat(store.consumers("shop/payments"))
        .containsOnly(Map.entry("orders", said.consumes().get(0)));
  }

  @Test
  void theEdgesAroundServicesAndContractsAreFound() {
    store.replace("orders", said());
    store.replace("billing", new Declarations(List.of("shop/payments"), List.of()));
    assertThat(store.around(List.of("orders"), List.of(), 10)).hasSize(2);
    assertThat(store.around(List.of(), List.of("shop/payments"), 10)).hasSize(2);
    assertThat(store.around(List.of("orders"), List.of("shop/payments"), 10)).hasSize(3);
    assertThat(store.around(List.of("orders"), List.of("shop/payments"), 1)).hasSize(1);
  }

  private static Declarations said() {
    return new Declarations(
        List.of("shop/orders"),
        List.of(
            new Consumption(
                "shop/payments",
                "^1.2",
                List.of(
                    new UsedPart("GET /payments", List.of("/amount", "/lines/*/id")),
                    new UsedPart("POST /payments", List.of())))));
  }
}
