package dev.concordat.checker.lint.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearPatternTest {

  @ParameterizedTest
  @CsvSource({
    "^a+$, aaa, true",
    "^a+$, aab, false",
    "b, abc, true",
    "/^abc$/i, ABC, true",
    "^\\/v\\d+\\/, /v1/orders, true",
    "^\\u0061$, a, true",
    "'^(?<name>x)$', x, true",
    "^(?!x-)[a-z-]+$, x-internal, false",
    "^(?!x-)[a-z-]+$, internal, true",
    "^(?=.*[0-9])[a-z0-9]+$, abc, false",
    "^(?=.*[0-9])[a-z0-9]+$, abc1, true",
    "^[^]$, a, true"
  })
  void expressionsAreReadAsRulesetsWriteThem(String pattern, String text, boolean found)
      throws Exception {
    assertThat(LinearPattern.of(pattern).isFoundIn(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "a(?=b), lookaheads",
    "(?<=a)b, lookbehinds",
    "(a)\\1, back references",
    "(a, no regular expression",
    "'((a{100}){100}){100}', written out"
  })
  void whatNeedsMoreThanLinearTimeIsRefusedInWords(String pattern, String reason) {
    assertThatThrownBy(() -> LinearPattern.of(pattern))
        .isInstanceOf(UnusablePatternException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void anExpressionThatBacktracksElsewhereDoesNot() throws Exception {
    assertThat(LinearPattern.of("^(a+)+$").isFoundIn("a".repeat(50_000) + "!")).isFalse();
  }
}
