package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.checks.Counts;
import dev.concordat.registry.db.RowsRead;
import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.policies.PolicyScope;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.web.PageRequest;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private VersionLabelStore labels;
  private long id;

  abstract TestDatabase open();

  @BeforeEach
  void addAContract() {
    database = open();
    contracts = new ContractStore(database.jooq());
    versions = new VersionStore(database.jooq());
    labels = new VersionLabelStore(database.jooq());
    database
        .jooq()
        .insertInto(TEAM)
        .set(TEAM.NAME, "shop")
        .set(TEAM.CREATED_AT, Times.column(NOW))
        .set(TEAM.UPDATED_AT, Times.column(NOW))
        .execute();
    Headline headline = new Headline("Pets", Optional.empty());
    contracts.add(new NewContract(PETS, "openapi", "shop", headline), NOW);
    contracts.add(new NewContract(PETS, "asyncapi", "shop", headline), NOW);
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
    assertThat(contract.owner()).isEqualTo("shop");
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
    assertThat(versions.offeredWithContent(id, "same").orElseThrow().version())
        .hasToString("1.1.0");
    assertThat(versions.offeredWithContent(id, "other")).isEmpty();
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
    contracts.showLatest(
        id, version, Version.FIRST, new Headline("Cats", Optional.of("All cats")), 1, NOW);
    contracts.countVersion(id, NOW);
    CatalogEntry shown = new CatalogQuery(database.jooq()).find(PETS).orElseThrow();
    assertThat(shown.title()).isEqualTo("Cats");
    assertThat(shown.versionCount()).isEqualTo(2);
    assertThat(shown.latest()).isEqualTo(summary("1.0.0", "a"));
    assertThat(contracts.find(PETS).orElseThrow().latest()).contains(Version.parse("1.0.0"));
  }

  @Test
  void draftsAreReplacedAndNeverTheLatest() {
    add(summary("1.0.0", "a"));
    long draft = add(summary("2.0.0", VersionState.DRAFT, "b"));
    assertThat(versions.latest(id).orElseThrow().version()).hasToString("1.0.0");
    assertThat(versions.offeredWithContent(id, "b")).isEmpty();
    VersionSummary published = summary("2.0.0", "c");
    assertThat(versions.replaceDraft(draft, published, "raw", "report")).isTrue();
    assertThat(versions.latest(id).orElseThrow().summary()).isEqualTo(published);
    assertThat(versions.latest(id).orElseThrow().revision()).isEqualTo(2);
    assertThat(versions.replaceDraft(draft, summary("2.0.0", "d"), "raw", "report")).isFalse();
  }

  @Test
  void aRetiredVersionIsNotOfferedAnyMore() {
    add(summary("1.0.0", "a"));
    long second = add(summary("1.1.0", "b"));
    versions.changeState(second, VersionState.DEPRECATED);
    assertThat(versions.latest(id).orElseThrow().version()).hasToString("1.1.0");
    versions.changeState(second, VersionState.RETIRED);
    assertThat(versions.latest(id).orElseThrow().version()).hasToString("1.0.0");
    assertThat(versions.find(id, "1.1.0").orElseThrow().summary().state()).isEqualTo("retired");
  }

  @Test
  void aVersionIsFoundByMajorBranchAndLabel() {
    add(summary("1.9.0", "a"));
    add(summary("1.10.0", "b"));
    add(summary("10.0.0", "c"));
    assertThat(versions.latestInMajor(id, BigInteger.ONE).orElseThrow().version())
        .hasToString("1.10.0");
    assertThat(versions.latestInMajor(id, BigInteger.TWO)).isEmpty();
    assertThat(versions.latestOnBranch(id, "main").orElseThrow().version()).hasToString("10.0.0");
    assertThat(versions.latestOnBranch(id, "other")).isEmpty();
    PublishedVersion first = versions.find(id, "1.9.0").orElseThrow();
    labels.replace(id, first, Set.of("stable", "old"));
    labels.replace(id, first, Set.of("stable"));
    assertThat(labels.of(first.id())).containsExactly("stable");
    assertThat(versions.labelled(id, "stable")).contains(first);
    assertThat(versions.labelled(id, "old")).isEmpty();
  }

  @Test
  void versionsAreFoundByTheirDays() {
    long first = add(summary("1.0.0", "a"));
    add(summary("1.1.0", VersionState.DRAFT, "b"));
    DatedVersionsQuery dated = new DatedVersionsQuery(database.jooq());
    LocalDate published = LocalDate.parse("2026-11-20");
    assertThat(dated.breaks(published, published, Optional.of("shop"))).hasSize(1);
    assertThat(dated.breaks(published.plusDays(1), published.plusDays(9), Optional.empty()))
        .isEmpty();
    Deprecation deprecation = new Deprecation(NOW, published.plusDays(90), "2.0.0", "# Move");
    versions.announce(first, Optional.of(deprecation));
    versions.changeState(first, VersionState.DEPRECATED);
    List<DatedVersion> sunsets = dated.sunsets(published, published.plusDays(90), Optional.empty());
    assertThat(sunsets).hasSize(1);
    assertThat(sunsets.get(0).version().deprecation()).isEqualTo(deprecation);
    assertThat(dated.sunsets(published, published.plusDays(89), Optional.empty())).isEmpty();
    assertThat(new RecentVersionsQuery(database.jooq()).of(PolicyScope.GLOBAL, 10)).hasSize(1);
    assertThat(
            new RecentVersionsQuery(database.jooq()).of(PolicyScope.contract("shop", "dogs"), 10))
        .isEmpty();
    assertThat(versions.publishedPage(id, PageRequest.of(1, 10))).hasSize(1);
    assertThat(versions.countPublished(id)).isEqualTo(1);
  }

  @Test
  void aCardIsWrittenFromTheRevisionThatWasSeen() {
    CardStore cards = new CardStore(database.jooq());
    ContractCard before = cards.find(PETS).orElseThrow();
    CardDetails details =
        new CardDetails("# Pets", "https://d", "https://b", "https://r", List.of("a", "b"));
    assertThat(cards.describe(before, details, NOW)).isTrue();
    assertThat(cards.describe(before, details, NOW)).isFalse();
    ContractCard after = cards.find(PETS).orElseThrow();
    assertThat(after).isEqualTo(new ContractCard("shop", "pets", "openapi", "shop", details, 2));
    assertThat(cards.transfer(before, "shop", NOW)).isFalse();
    assertThat(cards.transfer(after, "shop", NOW)).isTrue();
  }

  @Test
  void findingAVersionAmongTenThousandReadsAHandfulOfRows() {
    database.jooq().transaction(all -> addMany(10_000));
    labels.replace(id, versions.find(id, "1.5000.0").orElseThrow(), Set.of("stable"));
    RowsRead rows = new RowsRead(database.jooq());
    VersionStore watched = new VersionStore(rows.watched());
    assertThat(watched.latest(id).orElseThrow().version()).hasToString("1.9999.0");
    assertThat(watched.latestInMajor(id, BigInteger.ONE)).isPresent();
    assertThat(watched.latestOnBranch(id, "main")).isPresent();
    assertThat(watched.labelled(id, "stable")).isPresent();
    assertThat(watched.offeredWithContent(id, "same")).isPresent();
    assertThat(watched.greatestBelow(id, Version.parse("1.7000.0"))).isPresent();
    assertThat(watched.greatestInMinor(id, Version.parse("1.7000.0"))).isPresent();
    assertThat(rows.most()).as(rows.toString()).isPositive().isLessThan(10);
  }

  private void addMany(int count) {
    for (int i = 0; i < count; i++) {
      add(summary("1." + i + ".0", "same"));
    }
  }

  private long add(VersionSummary summary) {
    return versions.add(id, summary, "raw", "report");
  }

  private String below(String version) {
    return versions.greatestBelow(id, Version.parse(version)).orElseThrow().version().text();
  }

  private static VersionSummary summary(String version, String hash) {
    return summary(version, VersionState.PUBLISHED, hash);
  }

  private static VersionSummary summary(String version, VersionState state, String hash) {
    return new VersionSummary(
        version,
        state.id(),
        hash,
        "yaml",
        "3.1.0",
        42,
        NOW,
        "admin",
        new Provenance("c0ffee", "main", "https://ci.example.com/1", "ann", "maven"),
        new Counts(1, 2, 3),
        "breaking",
        "major",
        "0.9.0",
        "because",
        7L,
        null);
  }
}
