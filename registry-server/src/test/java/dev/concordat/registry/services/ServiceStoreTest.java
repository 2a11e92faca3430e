package dev.concordat.registry.services;

import static dev.concordat.registry.db.schema.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ServiceStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

  private TestDatabase database;
  private ServiceStore store;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    store = new ServiceStore(database.jooq());
    database
        .jooq()
        .insertInto(TEAM)
        .set(TEAM.NAME, "shop")
        .set(TEAM.CREATED_AT, Times.column(NOW))
        .set(TEAM.UPDATED_AT, Times.column(NOW))
        .execute();
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aServiceComesBackAsItWasSaved() {
    ServiceDetails details =
        new ServiceDetails("shop", "Orders", "takes orders", "1", "https://r", "https://b", "99 %");
    assertThat(store.add("orders", details, NOW)).isTrue();
    assertThat(store.add("orders", details, NOW)).isFalse();
    assertThat(store.find("orders")).contains(new Service("orders", details, 1, NOW, NOW));
    assertThat(store.find(List.of("orders", "other"))).hasSize(1);
    assertThat(store.page(Optional.of("shop"), PageRequest.of(1, 10)).total()).isEqualTo(1);
    assertThat(store.page(Optional.of("other"), PageRequest.of(1, 10)).items()).isEmpty();
  }

  @Test
  void aServiceIsChangedFromTheRevisionThatWasSeen() {
    ServiceDetails details = new ServiceDetails("shop", null, null, null, null, null, null);
    store.add("orders", details, NOW);
    assertThat(store.update("orders", details, 1, NOW)).isTrue();
    assertThat(store.update("orders", details, 1, NOW)).isFalse();
    assertThat(store.find("orders").orElseThrow().revision()).isEqualTo(2);
  }
}
