package dev.concordat.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @Test
  void namesAreCutWhereTheyAreJoined() {
    assertThat(Words.in("orderId")).containsExactly("orderid", "order", "id");
    assertThat(Words.in("HTTPServer_url2")).containsExactly("httpserver", "http", "server", "url2");
    assertThat(Words.in("GET /orders/{order-id}")).containsExactly("get", "orders", "order", "id");
  }

  @Test
  void accentsAreLeftOutAndOtherAlphabetsAreNumbers() {
    assertThat(Words.in("Größe Élan")).containsExactly("grox000dfe", "elan");
    assertThat(Words.in("заказ").iterator().next()).matches("(x[0-9a-f]{5}){5}");
    assertThat(Words.in("x".repeat(100)).iterator().next()).hasSize(60);
    assertThat(Words.in("-- /")).isEmpty();
  }

  @Test
  void aQuestionIsNotCutAtItsHumps() {
    assertThat(Words.asked("orderId order orderId")).containsExactly("orderid", "order");
  }

  @ParameterizedTest
  @CsvSource({
    "order, ordr, true",
    "order, orderr, true",
    "order, orxer, true",
    "order, odrer, true",
    "order, order, true",
    "order, orde, true",
    "order, xorder, true",
    "order, ored, false",
    "order, oxxer, false",
    "order, rdoer, false",
    "order, orderly, false",
  })
  void oneMistakeIsClose(String one, String other, boolean close) {
    assertThat(Spelling.close(one, other)).isEqualTo(close);
    assertThat(Spelling.close(other, one)).isEqualTo(close);
    if (close) {
      assertThat(Spelling.variants(one)).containsAnyElementsOf(Spelling.variants(other));
    }
  }

  @Test
  void aPrefixEndsWhereTheNextOneBegins() {
    assertThat(Prefix.end("ab")).contains("ac");
    assertThat(Prefix.end("az")).contains("b");
    assertThat(Prefix.end("a9")).contains("aa");
    assertThat(Prefix.end("zz")).isEmpty();
  }
}
