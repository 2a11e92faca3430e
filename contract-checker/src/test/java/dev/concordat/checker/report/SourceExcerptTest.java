package dev.concordat.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceExcerptTest {

  @Test
  void theCaretIsBelowThePlace() {
    assertThat(SourceExcerpt.of("a: 1\nb: two\n", 2, 4)).containsExactly("2 | b: two", "  |    ^");
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "x".repeat(300) + "HERE" + "y".repeat(300);
    var excerpt = SourceExcerpt.of(line, 1, 301);
    assertThat(excerpt.get(0)).startsWith("1 | …xxx").endsWith("yyy…").contains("HERE");
    assertThat(excerpt.get(1).indexOf('^')).isEqualTo(excerpt.get(0).indexOf("HERE"));
  }

  @Test
  void thereIsNothingToShowOfAPlaceThatIsNotThere() {
    assertThat(SourceExcerpt.of("a: 1\n", 7, 1)).isEmpty();
    assertThat(SourceExcerpt.of("a: 1\n", 0, 1)).isEmpty();
  }
}
