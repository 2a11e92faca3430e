package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {
  private static final String SHOP =
      """
      openapi: 3.0.3
      info: {title: Shop, version: 1.0.0}
      paths:
        /orders: {get: {operationId: list, responses: {200: {description: d}}}}
        /carts: {get: {operationId: list, responses: {200: {description: d}}}}
      """;

  @TempDir private Path folder;
  private Path shop = Path.of("");
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheShop() throws IOException {
    shop = Files.writeString(folder.resolve("shop.yaml"), SHOP);
  }

  @Test
  void errorsFailAndTheRestIsTold() {
    assertThat(run("lint", shop.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("shop.yaml:5:18 error operation-id-unique operationId 'list' is used already")
        .contains("shop.yaml:2:1 warn api-described ")
        .contains("(#/paths/~1carts/get/operationId)")
        .contains("shop.yaml: 1 error, ");
  }

  @ParameterizedTest
  @CsvSource({"never, 0", "error, 0", "warn, 1", "hint, 1"})
  void theSeverityThatFailsIsAChoice(String severity, int exit) throws IOException {
    Files.writeString(
        shop, SHOP.replace("/carts: {get: {operationId: list", "/carts: {get: {operationId: l"));
    assertThat(run("lint", shop.toString(), "--fail-severity", severity)).isEqualTo(exit);
  }

  @Test
  void aRulesetOfTheProjectIsFoundInItsConfiguration() throws IOException {
    Files.writeString(
        folder.resolve("rules.yaml"),
        "rules: {r: {given: $.info, then: {field: x-team, function: truthy}, severity: error}}");
    Path config = folder.resolve("concordat.yaml");
    Files.writeString(config, "lint: {ruleset: rules.yaml}");
    assertThat(run("lint", shop.toString(), "--config", config.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("error r 'x-team' must be there")
        .doesNotContain("api-described");
    Files.writeString(config, "lint: {ruleset: rules.yaml, level: warn}");
    assertThat(run("lint", shop.toString(), "--config", config.toString())).isZero();
    Files.writeString(config, "lint: {level: off}");
    assertThat(run("lint", shop.toString(), "--config", config.toString())).isZero();
    assertThat(out.toString()).contains("lint is off");
  }

  @Test
  void withoutAFileTheContractsOfTheConfigurationAreJudged() throws IOException {
    Path config = folder.resolve("concordat.yaml");
    Files.writeString(config, "contracts: [{files: '*op.yaml'}]");
    assertThat(run("lint", "--config", config.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("shop.yaml:5:18 error operation-id-unique");
    Files.writeString(config, "owner: shop");
    assertThat(run("lint", "--config", config.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("expected a contract: FILE..., or contracts");
  }

  @Test
  void aRulesetThatIsWrongIsRefusedWithItsLines() throws IOException {
    Path rules =
        Files.writeString(folder.resolve("rules.yaml"), "rules:\n  r: {given: $}\nrulez: 1");
    assertThat(run("lint", shop.toString(), "--ruleset", rules.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("cannot use this ruleset")
        .contains("rules.yaml:2:")
        .contains("rules.yaml:3:");
    assertThat(run("lint", shop.toString(), "--ruleset", "gone.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no ruleset 'gone.yaml'");
  }

  @Test
  void oneUnreadableContractKeepsNoOtherFromBeingJudged() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "openapi: [");
    assertThat(run("lint", broken.toString(), shop.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("broken.yaml:1:");
    assertThat(out.toString()).contains("shop.yaml: 1 error");
  }

  @Test
  void jsonIsWhatItsSchemaSays() throws IOException {
    run("lint", shop.toString(), "--format", "json");
    JsonNode result = new ObjectMapper().readTree(out.toString());
    String schema = Files.readString(Path.of("src/main/resources/schemas/lint-result.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(result))
        .isEmpty();
    assertThat(result.at("/contracts/0/counts/error").asInt()).isEqualTo(1);
    assertThat(result.at("/contracts/0/findings").findValuesAsText("rule"))
        .contains("operation-id-unique");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sarif | \"ruleId\" : \"operation-id-unique\"",
        "junit | <failure message=\"operationId 'list' is used already",
        "github | ::error file=",
        "gitlab | \"severity\" : \"critical\"",
        "markdown | \\| error \\| `operation-id-unique` \\|"
      })
  void otherToolsReadTheFindingsAsWell(String format, String part) {
    run("lint", shop.toString(), "--format", format);
    assertThat(out.toString()).contains(part.replace("\\|", "|"));
  }

  @Test
  void theRulesCanBeListedAndExplained() {
    assertThat(run("lint", "--list-rules")).isZero();
    assertThat(out.toString())
        .contains("error  no-secrets  Examples and defaults hold no credentials.");
    assertThat(run("explain", "no-secrets")).isZero();
    assertThat(out.toString()).contains("asked by  concordat:recommended").contains("not so");
    assertThat(run("explain", "no-secret")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'no-secrets'?");
  }

  private int run(String... arguments) {
    return ConcordatCli.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
