package dev.concordat.registry.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.db.TestDatabase;
import dev.concordat.registry.idempotency.AnswerStore.StoredAnswer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AnswerStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56.789Z");

  private TestDatabase database;
  private AnswerStore answers;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    answers = new AnswerStore(database.jooq());
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aKeyIsTakenOnceAndKeepsItsAnswer() {
    StoredAnswer answer = new StoredAnswer("hash", 201, Optional.of("/there"), "sha");
    assertThat(answers.claim("key", "hash", NOW)).isTrue();
    assertThat(answers.claim("key", "other", NOW)).isFalse();
    answers.complete("key", answer);
    assertThat(answers.find("key")).contains(answer);
  }

  @Test
  void anOldKeyIsFreeAgain() {
    answers.claim("old", "hash", NOW.minusMillis(1));
    answers.claim("young", "hash", NOW);
    assertThat(answers.removeOlderThan(NOW)).isEqualTo(1);
    assertThat(answers.find("old")).isEmpty();
    assertThat(answers.find("young")).isPresent();
  }
}
