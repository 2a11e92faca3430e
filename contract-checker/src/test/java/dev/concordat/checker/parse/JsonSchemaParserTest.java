package dev.concordat.checker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonSchemaParserTest {

  @Test
  void aSchemaIsOneExchangeThatAccepts() throws Exception {
    Contract contract =
        Surface.read(
            "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"title\": \"Order\"}");

    assertThat(contract.format()).isEqualTo(Format.JSON_SCHEMA);
    assertThat(contract.formatVersion()).isEqualTo("draft-07");
    assertThat(contract.title()).isEqualTo("Order");
    assertThat(Surface.keys(contract)).containsExactly("schema");
    assertThat(contract.exchanges().get(0).positions())
        .singleElement()
        .satisfies(
            position -> assertThat(position.direction().id()).isEqualTo("accepted"),
            position ->
                assertThat(position.schema().orElseThrow().dialect()).isEqualTo(Dialect.DRAFT_07));
  }

  @Test
  void aSchemaMayBeABoolean() throws Exception {
    assertThat(Surface.keys(Surface.read("true"))).containsExactly("schema");
  }

  @Test
  void theDefaultDialectCountsWhereTheSchemaNamesNone() throws Exception {
    var options = new ReadOptions(Optional.of(Format.JSON_SCHEMA), Dialect.DRAFT_04);
    byte[] content = "{}".getBytes(StandardCharsets.UTF_8);

    assertThat(new ContractReader().read("s.json", content, options).formatVersion())
        .isEqualTo("draft-04");
  }

  @Test
  void anUnknownDialectIsToldAndTheDefaultTaken() throws Exception {
    Contract contract = Surface.read("$schema: https://example.com/mine\ntype: object\n");

    assertThat(contract.formatVersion()).isEqualTo("2020-12");
    assertThat(Surface.problems(contract)).singleElement().asString().startsWith("WARNING 1  ");
  }
}
