package dev.concordat.registry.audit;

import static dev.concordat.registry.db.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AuditStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

  private TestDatabase database;
  private AuditStore store;
  private AuditTrail trail;
  private SealingJob sealing;

  abstract TestDatabase open();

  @BeforeEach
  void write() {
    database = open();
    store = new AuditStore(database.jooq());
    trail = new AuditTrail(store);
    sealing = new SealingJob(store, database.transactions());
    add("ann", "team-created", "shop", null);
    add("ann", "version-published", "shop/pets@1.0.0", null);
    add("bob", "version-published", "shop/dogs@1.0.0", "nobody, \"really\"");
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void theChainGrowsAndIsIntact() {
    assertThat(trail.verify().unsealed()).isEqualTo(3);
    assertThat(sealing.due()).isNotEmpty();
    sealing.run("chain");
    assertThat(sealing.due()).isEmpty();
    Verification first = trail.verify();
    assertThat(first.intact()).isTrue();
    assertThat(first.position()).isEqualTo(3);
    add("ann", "team-changed", "shop", null);
    sealing.run("chain");
    assertThat(trail.verify().position()).isEqualTo(4);
    assertThat(trail.verify().hash()).isNotEqualTo(first.hash());
  }

  @Test
  void aChangedEntryIsFound() {
    sealing.run("chain");
    database
        .jooq()
        .update(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.ACTOR, "eve")
        .where(AUDIT_ENTRY.POSITION.eq(2L))
        .execute();
    assertThat(trail.verify().intact()).isFalse();
    assertThat(trail.verify().brokenAt()).isEqualTo(2);
    assertThat(trail.verify().problem()).contains("is not what was sealed");
  }

  @Test
  void aRemovedEntryIsFound() {
    sealing.run("chain");
    database.jooq().deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.POSITION.eq(2L)).execute();
    assertThat(trail.verify().problem()).isEqualTo("the entry at position 2 is missing");
  }

  @Test
  void textCannotBeMovedFromOneFieldToTheNext() {
    RecordedEntry one = entry("ab", "c");
    RecordedEntry two = entry("a", "bc");
    assertThat(one.hashAfter("0", 1)).isNotEqualTo(two.hashAfter("0", 1));
  }

  @Test
  void entriesAreFiltered() {
    assertThat(found(filter("ann", null, null))).containsExactly("shop/pets@1.0.0", "shop");
    assertThat(found(filter(null, "version-published", null))).hasSize(2);
    assertThat(found(filter(null, null, "shop"))).containsExactly("shop");
    assertThat(found(filter(null, null, "shop/pets@*"))).containsExactly("shop/pets@1.0.0");
    AuditFilter later = new AuditFilter(null, null, null, null, NOW.plusMillis(1), null);
    assertThat(store.count(later)).isZero();
    AuditFilter until = new AuditFilter(null, null, null, "request", NOW, NOW.plusMillis(1));
    assertThat(store.count(until)).isEqualTo(3);
    List<RecordedEntry> all = store.after(filter(null, null, null), 0, 10);
    assertThat(store.after(filter(null, null, null), all.get(1).id(), 10)).hasSize(1);
    assertThat(all.get(0).token()).isEqualTo("token");
  }

  @Test
  void aCellIsQuotedAndNeverCalculated() {
    add("=1+1", "team-changed", "shop", null);
    String csv = new String(Csv.of(store.after(filter(null, null, null), 0, 10)));
    assertThat(csv)
        .startsWith("id,at,actor,")
        .contains("\"nobody, \"\"really\"\"\"", ",'=1+1,token,team-changed,")
        .contains("\r\n");
  }

  private void add(String actor, String action, String subject, @Nullable String reason) {
    AuditEntry entry =
        new AuditEntry(actor, action, subject, Optional.ofNullable(reason), "request");
    store.add(entry, Optional.of("token"), NOW);
  }

  private List<String> found(AuditFilter filter) {
    return store.page(filter, PageRequest.of(1, 10)).stream().map(RecordedEntry::subject).toList();
  }

  private static AuditFilter filter(
      @Nullable String actor, @Nullable String action, @Nullable String subject) {
    return new AuditFilter(actor, action, subject, null, null, null);
  }

  private static RecordedEntry entry(String actor, String action) {
    return new RecordedEntry(1, NOW, actor, null, action, "s", null, "r", null, null);
  }
}
