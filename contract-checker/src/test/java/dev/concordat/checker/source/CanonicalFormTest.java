package dev.concordat.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {
  private final SourceReader reader = new SourceReader(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1, \"b\": [true, null]} | {\"b\": [true, null], \"a\": 1.0}",
        "{\"a\": {\"b\": 100}}           | {\"a\": {\"b\": 1e2}}",
        "{\"a\": 0}                      | {\"a\": -0.0}",
        "[\"x\"]                         | [\"\\u0078\"]",
      })
  void theSameIsToldWithoutWritingIt(String one, String other) throws UnreadableException {
    assertThat(CanonicalForm.same(read(one), read(other))).isTrue();
    assertThat(CanonicalForm.of(read(one))).isEqualTo(CanonicalForm.of(read(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1}   | {\"a\": 2}",
        "{\"a\": 1}   | {\"b\": 1}",
        "{\"a\": 1}   | {\"a\": 1, \"b\": 1}",
        "{\"a\": 1}   | {\"a\": \"1\"}",
        "{\"a\": {}}  | {\"a\": []}",
        "[1, 2]       | [2, 1]",
        "[null]       | [\"null\"]",
      })
  void whatDiffersIsToldApart(String one, String other) throws UnreadableException {
    assertThat(CanonicalForm.same(read(one), read(other))).isFalse();
    assertThat(CanonicalForm.of(read(one))).isNotEqualTo(CanonicalForm.of(read(other)));
  }

  @Test
  void aDocumentSaysTheSameAsItselfInYaml() throws UnreadableException {
    Document json = new Document("a.json", read("{\"a\": [1, {\"b\": \"c\"}]}"));
    Document yaml = new Document("a.yaml", read("a:\n- 1\n- b: c\n"));
    assertThat(json.saysTheSameAs(yaml)).isTrue();
  }

  private Node read(String text) throws UnreadableException {
    return reader.read("text", text.getBytes(StandardCharsets.UTF_8)).root();
  }
}
