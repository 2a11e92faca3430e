package dev.concordat.registry.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import io.micronaut.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class PolicyStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");
  private static final PolicyScope SHOP = PolicyScope.namespace("shop");

  private TestDatabase database;
  private PolicyStore store;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    store = new PolicyStore(database.jooq(), JsonMapper.createDefault());
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aPolicyComesBackAsItWasSaved() {
    PolicySettings settings =
        new PolicySettings(
            "FULL",
            "strict",
            Map.of("operation-removed", "risky"),
            "enforce",
            "review",
            true,
            30,
            List.of("consumers"),
            new LintSettings("rules: {}\n# " + "x".repeat(60_000), "enforce"));
    ScopePolicy saved = new ScopePolicy(SHOP, settings, 1, NOW, "ann");
    assertThat(store.add(saved)).isTrue();
    assertThat(store.add(saved)).isFalse();
    assertThat(store.find(List.of(SHOP, PolicyScope.GLOBAL)))
        .containsOnly(Map.entry("shop", saved));
    assertThat(store.all()).containsExactly(saved);
  }

  @Test
  void aPolicyIsReplacedFromTheRevisionBefore() {
    store.add(new ScopePolicy(SHOP, PolicySettings.NOTHING, 1, NOW, "ann"));
    ScopePolicy second = new ScopePolicy(SHOP, PolicySettings.DEFAULTS, 2, NOW, "bob");
    assertThat(store.replace(second)).isTrue();
    assertThat(store.replace(second)).isFalse();
    assertThat(store.find(List.of(SHOP))).containsValue(second);
  }
}
