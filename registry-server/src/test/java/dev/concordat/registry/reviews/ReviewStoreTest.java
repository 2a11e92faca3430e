package dev.concordat.registry.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.checks.Finding;
import dev.concordat.registry.db.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ReviewStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

  private TestDatabase database;
  private ReviewStore store;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    store = new ReviewStore(database.jooq());
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aReviewComesBackWithFindingsInOrderAndSignatures() {
    Proposal proposal = proposal("b", "a");
    long id = store.add(proposal, open(proposal), "ann", NOW);
    store.putSignOff(id, new SignOff("shop", true, null, null, null, null));
    SignOff signed = new SignOff("shop", true, "signed", "bob", NOW, "fine");
    store.putSignOff(id, signed);
    Review review = store.find(id).orElseThrow();
    assertThat(review.findings())
        .extracting(ReviewedFinding::fingerprint)
        .containsExactly("b", "a");
    assertThat(review.signOffs()).containsExactly(signed);
    assertThat(review.openedAt()).isEqualTo(NOW);
    assertThat(store.ofChange("shop/pets", proposal.changeKey())).contains(review);
    assertThat(store.ofBranch("shop/pets", ReviewKind.BREAK, Optional.empty())).contains(review);
    assertThat(store.ofBranch("shop/pets", ReviewKind.BREAK, Optional.of("main"))).isEmpty();
  }

  @Test
  void aDecisionIsKept() {
    Proposal proposal = proposal("a");
    long id = store.add(proposal, open(proposal), "ann", NOW);
    Decision decision =
        new Decision("approved", null, "fine", LocalDate.parse("2027-01-31"), "use v2");
    ReviewedFinding decided = open(proposal).get(0).decided(decision, "bob", NOW);
    store.decide(id, decided);
    assertThat(store.find(id).orElseThrow().findings()).containsExactly(decided);
  }

  @Test
  void aReviewIsChangedFromTheRevisionThatWasSeen() {
    Proposal proposal = proposal("a");
    Review review = store.find(store.add(proposal, open(proposal), "ann", NOW)).orElseThrow();
    assertThat(store.change(review, ReviewState.USED, NOW)).isTrue();
    assertThat(store.change(review, ReviewState.OPEN, NOW)).isFalse();
    assertThat(store.ofChange("shop/pets", proposal.changeKey())).isEmpty();
  }

  private static Proposal proposal(String... fingerprints) {
    return new Proposal(
        "shop/pets",
        ReviewKind.BREAK,
        "hash",
        Optional.of("2.0.0"),
        Optional.of("1.0.0"),
        Optional.empty(),
        "shop",
        false,
        Arrays.stream(fingerprints).map(ReviewStoreTest::finding).toList(),
        Set.of(),
        Set.of());
  }

  private static List<ReviewedFinding> open(Proposal proposal) {
    return proposal.findings().stream().map(f -> ReviewedFinding.open(f, false)).toList();
  }

  private static Finding finding(String fingerprint) {
    return new Finding(
        "operation-removed",
        "breaking",
        "GET /pets",
        List.of("GET /pets"),
        "",
        null,
        "",
        null,
        null,
        "operation 'GET /pets' was removed",
        "who calls it gets 404",
        null,
        null,
        null,
        null,
        fingerprint,
        null);
  }
}
