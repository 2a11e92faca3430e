package dev.concordat.checker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  private final SourceReader reader = new SourceReader(Limits.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        " [ ] ",
        "[true, false, null, \"\"]",
        "[0, -0, 1, -1, 1.5, 1e3, 1E+3, 0.1e-3, -12.50E0]",
        "{\"\": {\"a\": [[], {}, [{}]]}}",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e4\\ud83d\\uDE00\"]",
        "[\"ä 語 😀 \u007f \u2028\"]",
        "{\"ä\": \"ä\", \"\\u0061\": 1, \"b\\n\": 2}",
        "\t[\r\n1\r,\n2 ]\r\n",
      })
  void whatIsJsonIsReadAsAnotherReaderReadsIt(String text) throws Exception {
    assertThat(plain(read(text))).isEqualTo(new ObjectMapper().readValue(text, Object.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\": 1,}",
        "{\"a\" 1}",
        "{a: 1}",
        "{'a': 1}",
        "{1: 1}",
        "[tru]",
        "[True]",
        "[nul",
        "[01]",
        "[-]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[1.e1]",
        "[1e]",
        "[1e+]",
        "[0x1]",
        "[NaN]",
        "[Infinity]",
        "[\"a]",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"\\u12",
        "[\"\\",
        "[\"a\nb\"]",
        "[\"a\tb\"]",
        "[1] // a comment",
        "[1]]",
        "[1] [2]",
      })
  void whatIsNoJsonIsRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void aRefusalSaysWhatWasExpectedAndWhere() {
    Diagnostic refusal = refusal("{\n  \"a\": [1, 2 3]\n}");

    assertThat(refusal.message()).isEqualTo("not JSON: expected a comma or ']', found '3'");
    assertThat(refusal.location()).isEqualTo(new Location("text", "/a", 2, 14));
  }

  @Test
  void columnsCountCharacters() throws UnreadableException {
    Node root = read("{\"ä😀\": {\"b\": 1}}");

    assertThat(root.map("ä😀").get("b").column()).isEqualTo(9);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheLine() throws UnreadableException {
    assertThat(read("\uFEFF{\"a\": 1}").get("a").column()).isEqualTo(2);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] overlong = {'[', '"', (byte) 0xC0, (byte) 0x80, '"', ']'};

    assertThatThrownBy(() -> reader.read("text", overlong)).hasMessageContaining("UTF-8");
  }

  @Test
  void theSameNameIsOneString() throws UnreadableException {
    Node root = read("[{\"type\": 1}, {\"type\": 2}, {\"tYpe\": 2}]");
    ListNode list = (ListNode) root;

    assertThat(((MapNode) list.item(0)).name(0)).isSameAs(((MapNode) list.item(1)).name(0));
    assertThat(((MapNode) list.item(2)).name(0)).isEqualTo("tYpe");
  }

  private static Object plain(Node node) {
    if (node instanceof MapNode map) {
      var members = new LinkedHashMap<String, Object>();
      map.names().forEach(name -> members.put(name, plain(map.get(name))));
      return members;
    }
    return node instanceof ListNode list
        ? list.items().stream().map(JsonTreeTest::plain).toList()
        : plain((ScalarNode) node);
  }

  private static Object plain(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case STRING -> scalar.text();
      case BOOLEAN -> scalar.isTrue();
      case NULL -> null;
      case NUMBER -> number(scalar.text());
    };
  }

  private static Object number(String text) {
    boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return whole ? (Object) Integer.valueOf(text) : Double.valueOf(text);
  }

  private Diagnostic refusal(String text) {
    return catchThrowableOfType(UnreadableException.class, () -> read(text)).diagnostics().get(0);
  }

  private Node read(String text) throws UnreadableException {
    return reader.read("text", text.getBytes(StandardCharsets.UTF_8)).root();
  }
}
