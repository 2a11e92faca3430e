package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.policy.Policy;
import dev.concordat.registry.checks.Counts;
import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.PageRequest;
import java.time.Instant;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class VersionStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");
  private static final ContractName PETS = new ContractName("shop", "pets");

  private TestDatabase database;
  private ContractStore contracts;
  private VersionStore versions;
  private long id;

  abstract TestDatabase open();

  @BeforeEach
  void addAContract() {
    database = open();
    contracts = new ContractStore(database.jooq());
    versions = new VersionStore(database.jooq());
    database
        .jooq()
        .insertInto(TEAM)
        .set(TEAM.NAME, "shop")
        .set(TEAM.CREATED_AT, Times.column(NOW))
        .set(TEAM.UPDATED_AT, Times.column(NOW))
        .execute();
    Headline headline = new Headline("Pets", Optional.empty());
    contracts.add(new NewContract(PETS, "openapi", "shop", Policy.DEFAULT, headline), NOW);
    contracts.add(new NewContract(PETS, "asyncapi", "shop", Policy.DEFAULT, headline), NOW);
    id = contracts.find(PETS).orElseThrow().id();
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aContractIsAddedOnceAndKeepsWhatItBeganWith() {
    RegisteredContract contract = contracts.find(PETS).orElseThrow();
    assertThat(contract.format()).isEqualTo("openapi");
    assertThat(contract.policy()).isEqualTo(Policy.DEFAULT);
    assertThat(contract.latest()).isEmpty();
    assertThat(database.transactions().run(() -> contracts.lock(PETS))).contains(contract);
    assertThat(contracts.lock(new ContractName("shop", "dogs"))).isEmpty();
  }

  @Test
  void aVersionComesBackAsItWasAdded() {
    VersionSummary summary = summary("1.0.0", "hash");
    add(summary);
    assertThat(versions.find(id, "1.0.0").orElseThrow().summary()).isEqualTo(summary);
    assertThat(versions.find(id, "1.0.1")).isEmpty();
    assertThat(versions.find(id + 1, "1.0.0")).isEmpty();
  }

  @Test
  void theLatestIsTheGreatestAndNotTheLast() {
    add(summary("1.10.0", "a"));
    add(summary("1.9.0", "b"));
    add(summary("1.10.0-rc.1", "c"));
    assertThat(versions.latest(id).orElseThrow().version()).hasToString("1.10.0");
    assertThat(versions.page(id, PageRequest.of(1, 2)))
        .extracting(VersionSummary::version)
        .containsExactly("1.10.0", "1.10.0-rc.1");
    assertThat(below("1.10.0")).isEqualTo("1.10.0-rc.1");
    assertThat(below("1.10.0-rc.1")).isEqualTo("1.9.0");
    assertThat(versions.greatestBelow(id, Version.parse("1.9.0"))).isEmpty();
    assertThat(versions.allBelow(id, Version.parse("2.0.0"))).hasSize(3);
  }

  @Test
  void contentIsFoundByItsHash() {
    add(summary("1.0.0", "same"));
    add(summary("1.1.0", "same"));
    assertThat(versions.withContent(id, "same").orElseThrow().version()).hasToString("1.1.0");
    assertThat(versions.withContent(id, "other")).isEmpty();
  }

  @Test
  void aVersionIsThereOnce() {
    add(summary("1.0.0", "a"));
    assertThatThrownBy(() -> add(summary("1.0.0", "b"))).isInstanceOf(DataAccessException.class);
  }

  @Test
  void whatIsRolledBackWasNeverThere() {
    assertThatThrownBy(
            () ->
                database
                    .transactions()
                    .run(
                        () -> {
                          add(summary("1.0.0", "a"));
                          throw new IllegalStateException("refused");
                        }))
        .hasMessage("refused");
    assertThat(versions.latest(id)).isEmpty();
  }

  @Test
  void theCatalogShowsTheLatestVersion() {
    long version = add(summary("1.0.0", "a"));
    contracts.countLatest(
        id, version, Version.FIRST, new Headline("Cats", Optional.of("All cats")), NOW);
    contracts.countVersion(id, NOW);
    ContractSummary shown = new CatalogQuery(database.jooq()).find(PETS).orElseThrow();
    assertThat(shown.title()).isEqualTo("Cats");
    assertThat(shown.versionCount()).isEqualTo(2);
    assertThat(shown.latest()).isEqualTo(summary("1.0.0", "a"));
    assertThat(contracts.find(PETS).orElseThrow().latest()).contains(Version.parse("1.0.0"));
  }

  private long add(VersionSummary summary) {
    return versions.add(id, summary, "raw", "report");
  }

  private String below(String version) {
    return versions.greatestBelow(id, Version.parse(version)).orElseThrow().version().text();
  }

  private static VersionSummary summary(String version, String hash) {
    return new VersionSummary(
        version,
        hash,
        "yaml",
        "3.1.0",
        42,
        NOW,
        "admin",
        new Counts(1, 2, 3),
        "breaking",
        "major",
        "0.9.0",
        "because");
  }
}
