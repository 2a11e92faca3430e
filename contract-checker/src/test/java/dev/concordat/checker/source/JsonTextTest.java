package dev.concordat.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": [1, 2.5, -3e40, 12345678901234567890, true, false, null], \"b\": {}, \"c\": []}",
        "\"quotes \\\" and \\u0001 and \\u00fc and \\ud83d\\ude00\"",
        "{\"nested\": {\"deep\": [[{\"x\": \"\"}]]}}",
        "0"
      })
  void valuesAreWrittenAsTheirOwnTextSays(String text) throws Exception {
    JsonNode value = new ObjectMapper().readTree(text);

    assertThat(JsonText.of(value)).isEqualTo(value.toString());
    assertThat(JsonText.pretty(value)).isEqualTo(value.toPrettyString());
  }
}
