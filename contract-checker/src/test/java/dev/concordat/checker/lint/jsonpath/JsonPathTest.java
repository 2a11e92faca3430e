package dev.concordat.checker.lint.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.ScalarNode;
import dev.concordat.checker.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathTest {
  private static final String SHOP =
      """
      paths:
        /orders:
          get: {tags: [a, b], parameters: [{name: limit, in: query, required: true}]}
          x-note: hidden
        /orders/{id}:
          put: {tags: [], parameters: [{name: id, in: path}, {$ref: '#/parameters/Dry'}]}
      parameters:
        Dry: {name: dry-run, in: query, example: null}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$.paths[*].get | /paths/~1orders/get",
        "$.paths['/orders']['get','x-note'] | /paths/~1orders/get /paths/~1orders/x-note",
        "$.paths[*][get,put].tags[0] | /paths/~1orders/get/tags/0",
        "$.paths[*][?(@property === 'put')] | /paths/~1orders~1{id}/put",
        "$.paths[?(@property.match(/\\{id\\}$/))] | /paths/~1orders~1{id}",
        "$.paths[?(!@property.match(/\\{id\\}$/))] | /paths/~1orders",
        "$.paths[?(@property.match(/x/) === null)].get.tags | /paths/~1orders/get/tags",
        "$.paths[*][?(@.tags && @.tags.length > 0)] | /paths/~1orders/get",
        "$..parameters[?(@.in == 'path')].name" + " | /paths/~1orders~1{id}/put/parameters/0/name",
        "$..parameters[?(@.required !== true && @.in === 'query')] | /parameters/Dry",
        "$..[?(@.in && @.name.startsWith('li'))] | /paths/~1orders/get/parameters/0",
        "$..[?(['dry-run','x'].includes(@.name))]^.Dry | /parameters/Dry",
        "$..[?(@parentProperty === 'get')].0 | /paths/~1orders/get/tags/0"
            + " /paths/~1orders/get/parameters/0",
        "$..tags[1:] | /paths/~1orders/get/tags/1",
        "$..tags[(@.length-1)] | /paths/~1orders/get/tags/1",
        "$..tags[-1] | /paths/~1orders/get/tags/1",
        "$..name^^^.tags | /paths/~1orders/get/tags /paths/~1orders~1{id}/put/tags",
        "$..[?(@.example === null)] | /parameters/Dry",
        "$..example@null() | refused",
        "$.paths..@boolean() | /paths/~1orders/get/parameters/0/required",
        "$.paths[*][?(@path.includes('orders/'))].tags | /paths/~1orders~1{id}/put/tags",
        "$.paths[*][?(@root.parameters && @parent['x-note'])].tags | /paths/~1orders/get/tags"
      })
  void pathsLeadToPlaces(String path, String places) throws Exception {
    if (places.equals("refused")) {
      assertThatThrownBy(() -> JsonPath.of(path)).isInstanceOf(JsonPathException.class);
    } else {
      assertThat(found(path, SHOP)).containsExactlyInAnyOrder(places.split(" "));
    }
  }

  @Test
  void theNameOfAMemberIsAValue() throws Exception {
    List<Cursor> names = JsonPath.of("$.paths[*]~").from(tree(SHOP).root());
    assertThat(names)
        .extracting(name -> ((ScalarNode) name.node()).text())
        .containsExactly("/orders", "/orders/{id}");
    assertThat(names.get(0).location().pointer()).isEqualTo("/paths/~1orders");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paths[*] | starts with '$'",
        "$.paths[?(@.a.sort())] | the method 'sort' is not understood",
        "$.paths[?(@foo === 1)] | '@foo' is not understood",
        "$.paths[?(@.a === ] | not understood",
        "$.paths[ | expected a name",
        "$.a[?(@.b.match(/(?<=x)y/))] | lookbehinds",
        "$.a[?(process.exit())] | 'process' is not understood"
      })
  void whatIsNotUnderstoodIsSaidWithThePlace(String path, String message) {
    assertThatThrownBy(() -> JsonPath.of(path))
        .isInstanceOf(JsonPathException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aCircleOfReferencesEnds() throws Exception {
    String circle =
        """
        a: {$ref: '#/b'}
        b: {next: {$ref: '#/a'}, self: {$ref: '#/b/self'}, name: x}
        """;
    assertThat(found("$..name", circle)).containsExactly("/b/name");
    assertThat(found("$.a.next.next.next.name", circle)).containsExactly("/b/name");
  }

  @Test
  void referencesThatDoubleAtEachStepCostWhatIsWritten() throws Exception {
    var bomb = new StringBuilder("s0: {leaf: 1}\n");
    for (int i = 1; i < 200; i++) {
      bomb.append("s%d: {l: {$ref: '#/s%d'}, r: {$ref: '#/s%d'}}\n".formatted(i, i - 1, i - 1));
    }
    assertThat(found("$..leaf", bomb.toString())).containsExactly("/s0/leaf");
  }

  private static List<String> found(String path, String text) throws Exception {
    return JsonPath.of(path).from(tree(text).root()).stream()
        .map(cursor -> cursor.location().pointer())
        .distinct()
        .toList();
  }

  private static Tree tree(String text) throws Exception {
    Document document =
        new SourceReader(Limits.DEFAULT).read("shop.yaml", text.getBytes(StandardCharsets.UTF_8));
    return Tree.resolved(document);
  }
}
