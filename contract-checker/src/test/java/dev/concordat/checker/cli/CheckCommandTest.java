package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String WITH_NAME =
      """
      openapi: 3.0.3
      info: {title: Pets, version: 1.0.0}
      paths:
        /pets/{id}:
          get:
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer}}
            responses:
              '200':
                description: a pet
                content:
                  application/json:
                    schema:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string}
      """;
  private static final String WITHOUT_NAME =
      WITH_NAME
          .replace("required: [name]", "required: []")
          .replace("name: {type: string}", "age: {type: integer}");
  private static final String WITH_MORE = WITH_NAME + "                  age: {type: integer}\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aReferenceIntoARegistryThatIsNotAskedIsAnErrorWithTheNextStep() throws IOException {
    String referring =
        WITH_MORE.replace(
            "age: {type: integer}", "age: {$ref: 'concordat:pets/base@^1#/$defs/Age'}");
    assertThat(check(WITH_NAME, referring)).isEqualTo(2);
    assertThat(err.toString()).contains("concordat:pets/base@^1").contains("--registry=URL");
  }

  @Test
  void aBreakingChangeExitsWithOneAndSaysWhereAndWhy() throws IOException {
    assertThat(check(WITH_NAME, WITHOUT_NAME)).isEqualTo(1);
    assertThat(out.toString())
        .contains("BREAKING  required property 'name' was removed")
        .contains("rule    response-required-property-removed")
        .contains("GET /pets/{id}: response 200 application/json")
        .contains("old.yaml:17:")
        .containsPattern("17 \\| +name: \\{type: string}\n +\\| +\\^\n")
        .contains("required version bump: major");
  }

  @Test
  void aTransitiveModeLooksAtAllOldVersionsAndTellsEachBreakOnce() throws IOException {
    Files.writeString(folder.resolve("1.json"), closed("a"));
    Files.writeString(folder.resolve("2.json"), closed("a", "b"));
    Files.writeString(folder.resolve("3.json"), closed("b"));
    String[] all = {"check", at("1.json"), at("2.json"), at("3.json"), "--mode"};
    assertThat(run(with(all, "backward_transitive"))).isOne();
    assertThat(out.toString()).containsOnlyOnce("property 'a' was removed").contains("2.json");
    assertThat(run(with(all, "BACKWARD"))).isEqualTo(2);
    assertThat(err.toString()).contains("several OLD contracts");
  }

  @Test
  void aVersionBeforeTheLastCountsUnderATransitiveModeOnly() throws IOException {
    Files.writeString(folder.resolve("1.json"), closed("a"));
    Files.writeString(folder.resolve("2.json"), closed("b"));
    Files.writeString(folder.resolve("3.json"), closed("b", "c"));
    assertThat(run("check", at("2.json"), at("3.json"))).isZero();
    String[] all = {"check", at("1.json"), at("2.json"), at("3.json"), "--mode"};
    assertThat(run(with(all, "BACKWARD_TRANSITIVE"))).isOne();
    assertThat(out.toString()).contains("property 'a' was removed");
  }

  @Test
  void whatTakesTooManyStepsIsRiskyAndSaysSo() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"anyOf\":[{\"minimum\":1},{\"maximum\":-1}]}");
    Files.writeString(folder.resolve("b.json"), "{\"not\":{\"enum\":[0]}}");
    String[] pair = {"check", at("a.json"), at("b.json"), "--fail-on", "risky"};
    assertThat(run(pair)).isZero();
    assertThat(run(with(with(pair, "--steps"), "1"))).isOne();
    assertThat(out.toString()).contains("RISKY").contains("budget");
    assertThat(run(with(with(pair, "--steps"), "0"))).isEqualTo(2);
    assertThat(err.toString()).contains("--steps is a whole number from 1 up");
  }

  private static String closed(String... names) {
    String properties =
        Arrays.stream(names)
            .map("\"%s\": {\"type\": \"string\"}"::formatted)
            .collect(Collectors.joining(","));
    return """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
         "properties": {%s}, "additionalProperties": false}
        """
        .formatted(properties);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static String[] with(String[] some, String last) {
    String[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = last;
    return all;
  }

  @Test
  void aQuietCheckSpeaksOnlyWhenItFails() throws IOException {
    assertThat(check(WITH_NAME, WITH_MORE, "--quiet")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(check(WITH_NAME, WITHOUT_NAME, "-q")).isOne();
    assertThat(out.toString()).contains("required property 'name' was removed");
  }

  @Test
  void aSafeChangeExitsWithZero() throws IOException {
    assertThat(check(WITH_NAME, WITH_MORE)).isZero();
    assertThat(out.toString()).contains("safe: 0 breaking, 0 risky, 1 safe");
  }

  @Test
  void theSameDocumentInAnotherSyntaxDiffersInNothing() throws IOException {
    Object tree = new org.yaml.snakeyaml.Yaml().load(WITH_NAME);
    String json = new ObjectMapper().writeValueAsString(tree);
    assertThat(check(WITH_NAME, json)).isZero();
    assertThat(out.toString()).contains("none: 0 breaking, 0 risky, 0 safe").contains("bump: none");
  }

  /** Of two paths that are the same the first one is read, so their order is more than style. */
  @Test
  void anotherOrderOfPathsThatExcludeEachOtherIsCompared() throws IOException {
    String get = "get: {responses: {'200': {description: a}}}";
    String post = "post: {responses: {'200': {description: a}}}";
    String head = "openapi: 3.0.3\ninfo: {title: P, version: 1.0.0}\npaths:\n";
    String one = "  /pets/{id}: {%s, summary: a}\n".formatted(get);
    String other = "  /pets/{key}: {%s, %s}\n".formatted(get.replace("200", "201"), post);
    assertThat(check(head + one + other, head + other + one)).isEqualTo(2);
    assertThat(out.toString()).contains("breaking: ");
  }

  @Test
  void forwardAsksWhetherTheOldVersionCanLiveWithTheNew() throws IOException {
    assertThat(check(WITHOUT_NAME, WITH_NAME, "--mode", "forward")).isEqualTo(1);
    assertThat(check(WITHOUT_NAME, WITH_NAME, "--mode", "backward")).isZero();
  }

  @Test
  void failOnNeverReportsAndExitsWithZero() throws IOException {
    assertThat(check(WITH_NAME, WITHOUT_NAME, "--fail-on", "never")).isZero();
    assertThat(out.toString()).contains("breaking: 1 breaking");
  }

  @Test
  void theJsonReportKeepsToItsSchema() throws IOException {
    Path report = folder.resolve("report.json");
    assertThat(check(WITH_NAME, WITHOUT_NAME, "--format", "json", "--output", report.toString()))
        .isEqualTo(1);
    assertThat(violations(Files.readString(report))).isEmpty();
    JsonNode finding = new ObjectMapper().readTree(report.toFile()).at("/findings/0");
    assertThat(finding.at("/old/pointer").textValue()).endsWith("/schema/properties/name");
    assertThat(finding.at("/old/line").intValue()).isEqualTo(17);
  }

  @Test
  void missingArgumentsUnknownOptionsAndMissingFilesExitWithTwo() {
    assertThat(run("check", "only-one.yaml")).isEqualTo(2);
    assertThat(run("check", "--nonsense")).isEqualTo(2);
    assertThat(run("check", "missing.yaml", "missing.yaml")).isEqualTo(2);
    assertThat(err.toString())
        .contains("expected two contracts")
        .contains("Unknown option")
        .contains("cannot read missing.yaml");
  }

  @Test
  void anUnreadableContractExitsWithTwoAndNamesFileAndLine() throws IOException {
    assertThat(check(WITH_NAME, "openapi: 3.0.3\ninfo: {title: 'x\n")).isEqualTo(2);
    assertThat(err.toString()).contains("new.yaml:").contains("not YAML");
  }

  @Test
  void aBatchAnswersEveryLineAndNeverStopsAtABadOne() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), WITH_NAME);
    Files.writeString(folder.resolve("b.yaml"), WITHOUT_NAME);
    Path cases = folder.resolve("cases.jsonl");
    Files.writeString(
        cases,
        """
        {"id": "paths", "old": "a.yaml", "new": "b.yaml"}
        {"id": "documents", "format": "json-schema", "old": {"type": "string"}, "new": {"type": "string"}}
        this is not JSON
        {"id": 7, "old": "a.yaml"}
        {"id": "odd", "dialect": "draft-99", "old": {}, "new": {}}

        {"id": "last", "old": {"type": "object"}, "new": {"type": "object", "title": "t"}}
        """);
    assertThat(run("check", "--batch", cases.toString())).isEqualTo(1);
    List<JsonNode> results = results();
    assertThat(results)
        .extracting(result -> result.get("id").asText() + " " + result.get("verdict").asText())
        .containsExactly(
            "paths breaking",
            "documents none",
            "line 3 error",
            "7 error",
            "odd error",
            "last none");
    for (JsonNode result : results) {
      assertThat(violations(result.toString())).as(result.toString()).isEmpty();
    }
  }

  @Test
  void partsThatCannotBeReadExitWithTwoAndTheRestIsCompared() throws IOException {
    String astray = WITHOUT_NAME.replace("{type: integer}}", "{$ref: '#/nowhere'}}");
    assertThat(check(WITH_NAME, astray)).isEqualTo(2);
    assertThat(err.toString()).contains("new.yaml:7:").contains("#/nowhere");
    assertThat(out.toString()).contains("response-required-property-removed");
  }

  @Test
  void helpShowsExamplesAndExitCodes() {
    assertThat(run("check", "--help")).isZero();
    assertThat(out.toString())
        .contains("concordat check orders-1.0.0.yaml orders-1.1.0.yaml")
        .contains("--fail-on")
        .contains("Exit codes");
  }

  private int check(String before, String after, String... options) throws IOException {
    Path old = Files.writeString(folder.resolve("old.yaml"), before);
    Path now = Files.writeString(folder.resolve("new.yaml"), after);
    var arguments = new ArrayList<>(List.of("check", old.toString(), now.toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return ConcordatCli.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }

  private List<JsonNode> results() throws IOException {
    List<JsonNode> results = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      results.add(new ObjectMapper().readTree(line));
    }
    return results;
  }

  private static List<String> violations(String report) throws IOException {
    try (InputStream schema =
        CheckCommandTest.class.getResourceAsStream("/schemas/check-result.schema.json")) {
      Schema compiled =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(
                  new String(schema.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8),
                  InputFormat.JSON);
      return compiled.validate(report, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
