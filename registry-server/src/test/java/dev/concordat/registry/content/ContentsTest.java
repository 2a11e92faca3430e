package dev.concordat.registry.content;

import static dev.concordat.registry.db.schema.Tables.CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.db.TestDatabase;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ContentsTest {
  private TestDatabase database;
  private Contents contents;

  abstract TestDatabase open();

  @BeforeEach
  void start() {
    database = open();
    contents = new Contents(new ContentStore(database.jooq()));
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void bytesComeBackAsTheyWereWhateverTheirSize() {
    for (int size : new int[] {0, 1, 512 * 1024, 512 * 1024 + 1, 20 * 1024 * 1024}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      String sha256 = contents.keep(bytes);
      assertThat(sha256).isEqualTo(Sha256.of(bytes));
      assertThat(contents.read(sha256)).isEqualTo(bytes);
    }
  }

  @Test
  void theSameBytesAreKeptOnce() {
    assertThat(contents.keep(new byte[] {1, 2})).isEqualTo(contents.keep(new byte[] {1, 2}));
    assertThat(database.jooq().fetchCount(CONTENT)).isEqualTo(1);
  }

  @Test
  void whatIsMissingIsNotTakenForEmpty() {
    assertThatThrownBy(() -> contents.read("nothing")).hasMessageContaining("nothing is missing");
  }
}
