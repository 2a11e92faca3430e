package dev.concordat.checker.parse;

import static dev.concordat.checker.parse.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeout guards against hangs; it measures nothing. */
@Timeout(30)
class HostileInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \r\n", "# a comment\n", "---\n", "\uFEFF"})
  void aDocumentWithNothingInItIsRefused(String text) {
    assertThat(refusal(text).message()).containsAnyOf("empty", "found a single value");
  }

  @Test
  void binaryDataIsRefused() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, '\r', 'I', 'H'};

    assertThat(refusal(png).message()).contains("binary").contains("UTF-8");
  }

  @Test
  void textInAnotherEncodingIsRefused() {
    byte[] latin = "title: Grüße".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(latin).message()).contains("not UTF-8");
    assertThat(refusal("{}".getBytes(StandardCharsets.UTF_16)).message()).contains("UTF-16");
    assertThat(refusal("{}".getBytes(StandardCharsets.UTF_16LE)).message()).contains("binary");
  }

  @Test
  void otherFormatsAreRefusedWithWhatWasExpected() {
    for (String text :
        new String[] {"<html><body/></html>", "[1, 2]", "hello", "{\"a\": 1}", "{}"}) {
      assertThat(refusal(text).message())
          .contains("expected an OpenAPI document")
          .contains("found ");
    }
  }

  @Test
  void truncatedJsonIsRefusedWhereItEnds() {
    Diagnostic refusal = refusal("{\n  \"openapi\": \"3.0.0\",\n  \"paths\": {\n    \"/pets\": {");

    assertThat(refusal.message()).contains("ends too early");
    assertThat(refusal.location().line()).isEqualTo(4);
    assertThat(refusal.location().pointer()).isEqualTo("/paths/~1pets");
  }

  @Test
  void truncatedYamlIsRefusedWhereItEnds() {
    Diagnostic refusal = refusal("openapi: 3.0.0\npaths:\n  /pets:\n    get: \"no end\n");

    assertThat(refusal.message()).contains("not YAML");
    assertThat(refusal.location().line()).isBetween(4, 5);
    assertThat(refusal.location().pointer()).isEqualTo("/paths/~1pets/get");
  }

  @Test
  void aKeyThatStandsTwiceIsRefusedInJson() {
    Diagnostic refusal =
        refusal("{\"type\": \"object\",\n \"properties\": {\"a\": {},\n \"a\": {}}}");

    assertThat(refusal.message()).contains("'a' stands twice");
    assertThat(refusal.location().pointer()).isEqualTo("/properties/a");
    assertThat(refusal.location().line()).isEqualTo(3);
  }

  @Test
  void aKeyThatStandsTwiceIsRefusedInYamlAndInLargeObjects() {
    String members = "abcdefghijklmnopqrst".replaceAll(".", "  $0: {}\n");
    Diagnostic refusal = refusal("type: object\nproperties:\n" + members + "  f: {}\n");

    assertThat(refusal.message()).contains("'f' stands twice");
    assertThat(refusal.location().pointer()).isEqualTo("/properties/f");
    assertThat(refusal.location().line()).isEqualTo(23);
  }

  @Test
  void keysThatAreTheSameInJsonAreTheSameInYaml() {
    assertThat(refusal("definitions:\n  200: {}\n  '200': {}\n").message())
        .contains("'200' stands twice");
  }

  @Test
  void keysMayBeNumbersAndBooleans() throws Exception {
    Contract contract = read("type: object\nproperties:\n  200: {}\n  true: {}\n  null: {}\n");

    assertThat(contract.document().root().map("properties").names())
        .containsExactly("200", "true", "null");
  }

  @Test
  void keysThatAreNoScalarsAreRefused() {
    assertThat(refusal("type: object\n? [a, b]\n: c\n").message())
        .contains("a key must be a scalar");
  }

  @Test
  void aHugeDocumentIsRefusedBeforeItIsRead() {
    var content = new byte[50_000_000];
    Arrays.fill(content, (byte) '[');

    assertThat(refusal(content).message()).contains("50,000,000 bytes").contains("33,554,432");
  }

  @Test
  void aDocumentOfTooManyValuesIsRefused() {
    String items = "1,".repeat(1_100_000);

    assertThat(refusal("[" + items + "1]").message()).contains("more than 1,000,000 values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "- "})
  void deepNestingIsRefusedWithAPlace(String level) {
    Diagnostic refusal = refusal(level.repeat(10_000));

    assertThat(refusal.message()).contains("nested too deeply; the limit is a depth of 1000");
    assertThat(refusal.location().line()).isEqualTo(1);
  }

  @Test
  void deepNestingByIndentationIsRefused() {
    var text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }

    Diagnostic refusal = refusal(text.toString());

    assertThat(refusal.message()).contains("nested too deeply");
    assertThat(refusal.location().line()).isEqualTo(1_000);
  }

  @Test
  void aBombOfAliasesIsRefused() {
    var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
    }

    Diagnostic refusal = refusal(text.toString());

    assertThat(refusal.message()).contains("more than 1,000,000 values");
    assertThat(refusal.location().pointer()).startsWith("/a5/");
  }

  @Test
  void anAliasOfItselfIsRefused() {
    assertThat(refusal("a: &a\n  b: *a\n").message())
        .contains("*a refers to a value that contains");
  }

  @Test
  void anAliasOfNothingIsRefused() {
    assertThat(refusal("a: *b\n").message()).contains("*b has no anchor before it");
  }

  @Test
  void tagsThatNameClassesArePlainData() throws Exception {
    Contract contract =
        read("type: object\ndefault: !!javax.script.ScriptEngineManager [!!java.net.URL [x]]\n");

    assertThat(contract.document().at("/default/0/0"))
        .isInstanceOfSatisfying(ScalarNode.class, s -> assertThat(s.text()).isEqualTo("x"));
  }

  @Test
  void tabsAreRefusedWhereTheyStand() {
    Diagnostic refusal = refusal("type: object\nproperties:\n\ta: {}\n");

    assertThat(refusal.message()).contains("not YAML").contains("TAB");
    assertThat(refusal.location().line()).isEqualTo(3);
  }

  @Test
  void severalDocumentsInOneFileAreRefused() {
    Diagnostic refusal = refusal("type: object\n---\ntype: string\n");

    assertThat(refusal.message()).contains("several YAML documents");
    assertThat(refusal.location().line()).isEqualTo(2);
  }

  @Test
  void oneDocumentMayHaveItsMarkers() throws Exception {
    assertThat(read("%YAML 1.2\n---\ntype: object\n...\n").document().root().string("type"))
        .isEqualTo("object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E+999999999999", "1e-99999"})
  void numbersOutOfRangeAreRefused(String number) {
    for (String text : new String[] {"{\n\"maximum\": %s}", "type: number\nmaximum: %s"}) {
      Diagnostic refusal = refusal(text.formatted(number));

      assertThat(refusal.message()).contains(number).contains("out of range");
      assertThat(refusal.location().pointer()).isEqualTo("/maximum");
      assertThat(refusal.location().line()).isEqualTo(2);
    }
  }

  @Test
  void numbersOfVeryManyDigitsAreRefused() {
    String number = "9".repeat(100_000);

    assertThat(refusal("maximum: " + number).message()).contains("out of range");
    assertThat(refusal("{\"maximum\": " + number + "}").message()).contains("out of range");
  }

  @Test
  void whatIsNoNumberInJsonIsRefusedThere() {
    assertThat(refusal("{\"maximum\": NaN}").message()).contains("not JSON");
  }

  @Test
  void whatIsNoNumberInJsonIsTextInYaml() throws Exception {
    Contract contract =
        read("type: string\ndefault: .inf\nexamples: [.nan, no, 2024-01-01, 0x1F, 007, +5, .5]");

    assertThat(CanonicalForm.of(contract.document().root()))
        .isEqualTo(
            "{\"default\":\".inf\",\"examples\":[\".nan\",\"no\",\"2024-01-01\",31,7,5,0.5],\"type\":\"string\"}");
  }

  @Test
  void aWordOfManyMegabytesIsReadInOneGo() throws Exception {
    String word = "b:".repeat(8_000_000);

    assertThat(read("type: string\ndefault: " + word + "c").document().root().string("default"))
        .hasSize(16_000_001);
  }

  @Test
  void controlCharactersAreRefusedWhereTheyStand() {
    Diagnostic refusal = refusal("type: object\ntitle: a\u0007b\n");

    assertThat(refusal.message()).contains("U+0007");
    assertThat(refusal.location().line()).isEqualTo(2);
    assertThat(refusal.location().column()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) throws Exception {
    Contract contract =
        read(String.join(end, "# one", "type: object", "title: 'a 😀'", "x: {a: 1}"));

    assertThat(contract.document().at("/x/a").line()).isEqualTo(4);
    assertThat(contract.document().at("/x/a").column()).isEqualTo(5);
    assertThat(contract.document().root().string("title")).isEqualTo("a 😀");
  }

  @Test
  void somethingBehindTheDocumentIsRefused() {
    Diagnostic refusal = refusal("{\"type\": \"object\"}\n}");

    assertThat(refusal.location().line()).isEqualTo(2);
  }

  private static Contract read(String text) throws Exception {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new ContractReader().read("contract.yaml", content, ReadOptions.DETECT);
  }
}
