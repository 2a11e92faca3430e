package dev.concordat.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentLinesTest {
  @Test
  void eachLineIsFoundByItsNumberWithoutItsEnd() {
    DocumentLines lines = lines("one\r\nzwölf\n\nlast");
    assertThat(lines.line(1)).isEqualTo("one");
    assertThat(lines.line(2)).isEqualTo("zwölf");
    assertThat(lines.line(3)).isEmpty();
    assertThat(lines.line(4)).isEqualTo("last");
  }

  @Test
  void thereIsNothingOutsideOfTheDocument() {
    assertThat(lines("one\n").line(0)).isEmpty();
    assertThat(lines("one\n").line(3)).isEmpty();
    assertThat(lines("").line(1)).isEmpty();
  }

  @Test
  void thousandsOfLinesAreAllThere() {
    String many =
        IntStream.rangeClosed(1, 5000).mapToObj(n -> "line " + n).collect(Collectors.joining("\n"));
    DocumentLines lines = lines(many);
    assertThat(lines.line(1025)).isEqualTo("line 1025");
    assertThat(lines.line(5000)).isEqualTo("line 5000");
  }

  private static DocumentLines lines(String text) {
    return new DocumentLines(text.getBytes(StandardCharsets.UTF_8));
  }
}
