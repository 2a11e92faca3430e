package dev.concordat.checker.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.source.DirectoryFolder;
import dev.concordat.checker.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The timeout guards against hangs; it measures nothing. */
@Timeout(30)
class ContractFolderTest {
  private static final String ENTRY =
      """
      openapi: 3.0.3
      info: {title: Orders, version: 1.0.0}
      paths:
        /orders: {$ref: paths/orders.yaml}
      components:
        schemas:
          Money: {type: object, required: [amount], properties: {amount: {type: number}}}
      """;

  private static final String ORDERS =
      """
      post:
        requestBody:
          content: {application/json: {schema: {$ref: '../schemas/my%20order.json'}}}
        responses: {201: {description: created}}
      """;

  private static final String ORDER =
      """
      {
        "type": "object",
        "required": ["total"],
        "properties": {
          "total": {"$ref": "./../api.yaml#/components/schemas/Money"},
          "parent": {"$ref": "my%20order.json"},
          "item": {"$ref": "item.yaml#/definitions/Item"}
        }
      }
      """;

  private static final String ITEM =
      """
      definitions:
        Item: {type: object, properties: {sku: {$ref: '#/definitions/Sku'}}}
        Sku: {type: string, maxLength: 20}
      """;

  private final Map<String, String> files =
      new LinkedHashMap<>(
          Map.of(
              "api.yaml", ENTRY,
              "paths/orders.yaml", ORDERS,
              "schemas/my order.json", ORDER,
              "schemas/item.yaml", ITEM));

  @Test
  void referencesLeadThroughFilesAndBack() throws Exception {
    Contract contract = read();

    assertThat(contract.diagnostics()).isEmpty();
    assertThat(contract.exchanges()).extracting(Exchange::key).containsExactly("POST /orders");
  }

  @Test
  void aFindingTellsTheFileInWhichTheEditWasMade() throws Exception {
    Contract before = read();
    files.put("schemas/item.yaml", ITEM.replace("maxLength: 20", "maxLength: 10"));
    Verdict verdict = check(before, read());

    assertThat(verdict.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("request-length-narrowed");
              assertThat(finding.pointer()).isEqualTo("/properties/item/properties/sku");
              assertThat(finding.before().orElseThrow())
                  .hasToString("schemas/item.yaml:3:23")
                  .extracting("pointer")
                  .isEqualTo("/definitions/Sku/maxLength");
              assertThat(finding.witness()).isPresent();
            });
  }

  @Test
  void anEditOfTextsInAnotherFileIsAPatch() throws Exception {
    Contract before = read();
    files.put("schemas/item.yaml", "# the same\n" + ITEM);
    assertThat(check(before, read()).requiredBump().id()).isEqualTo("none");
    files.put("schemas/item.yaml", "title: Items\n" + ITEM);
    assertThat(check(before, read()).requiredBump().id()).isEqualTo("patch");
  }

  @Test
  void eachFileIsReadOnceAndOnlyWhenSomethingLeadsThere() throws Exception {
    files.put("schemas/unused.yaml", "type: string\n");
    FilesInMemory folder = folder();
    read(folder, new ContractReader());

    assertThat(folder.read())
        .containsExactlyInAnyOrder(
            "paths/orders.yaml", "schemas/my order.json", "schemas/item.yaml");
  }

  @Test
  void nothingIsReadForADocumentWithoutAFolder() throws Exception {
    Contract alone = new ContractReader().read("api.yaml", bytes(ENTRY), ReadOptions.DETECT);

    assertThat(problems(alone))
        .containsExactly(
            "ERROR api.yaml:4 external reference not read: 'paths/orders.yaml'; put what it names"
                + " into this document");
  }

  @Test
  void aFileThatIsMissingIsToldAndAllElseIsRead() throws Exception {
    files.remove("schemas/item.yaml");

    assertThat(problems(read()))
        .containsExactly(
            "WARNING schemas/my order.json:7 external reference not read: the contract's folder has"
                + " no readable file for 'item.yaml#/definitions/Item'");
    files.remove("paths/orders.yaml");
    assertThat(problems(read()))
        .containsExactly(
            "ERROR api.yaml:4 external reference not read: the contract's folder has no readable"
                + " file for 'paths/orders.yaml'");
  }

  @Test
  void aMalformedFileIsToldInItsOwnPlace() throws Exception {
    files.put("schemas/item.yaml", "definitions: {Item: [\n");

    assertThat(problems(read()))
        .hasSize(2)
        .anySatisfy(problem -> assertThat(problem).startsWith("ERROR schemas/item.yaml:2 "));
  }

  @Test
  void whatAFileLacksIsToldWhereItIsAskedFor() throws Exception {
    files.put("schemas/item.yaml", "definitions: {}\n");

    assertThat(problems(read()))
        .singleElement()
        .asString()
        .startsWith(
            "ERROR schemas/my order.json:7 nothing stands at 'item.yaml#/definitions/Item'");
  }

  @Test
  void allFilesTogetherKeepToTheLimits() throws Exception {
    int bytes = files.values().stream().mapToInt(String::length).sum();
    Limits tooFew = new Limits(bytes - 1, 100, 1_000);
    Limits enough = new Limits(bytes, 100, 1_000);
    Limits tooFewValues = new Limits(bytes, 100, 30);

    assertThat(read(folder(), new ContractReader(enough)).diagnostics()).isEmpty();
    assertThat(problems(read(folder(), new ContractReader(tooFew))))
        .anySatisfy(problem -> assertThat(problem).contains("more bytes than the limit"));
    assertThat(problems(read(folder(), new ContractReader(tooFewValues))))
        .anySatisfy(problem -> assertThat(problem).contains("more than"));
  }

  @Test
  void nothingLeadsOutOfTheFolder(@TempDir Path top) throws Exception {
    write(top.resolve("secret.json"), "{\"type\": \"string\"}");
    Path inside = top.resolve("contract");
    write(inside.resolve("api.json"), schemaOf("../secret.json"));
    assertRefused(inside, "ERROR", "leads out of the contract's folder");

    for (String way : List.of("%2e%2e/secret.json", "a/../../secret.json", "..%2Fsecret.json")) {
      write(inside.resolve("api.json"), schemaOf(way));
      assertRefused(inside, "ERROR", "leads out of the contract's folder");
    }
    write(inside.resolve("api.json"), schemaOf(top.resolve("secret.json").toUri().toString()));
    assertRefused(inside, "ERROR", "external reference not read");
    write(inside.resolve("api.json"), schemaOf(top.resolve("secret.json").toString()));
    assertRefused(inside, "WARNING", "external reference not read");
    Files.createSymbolicLink(inside.resolve("link.json"), top.resolve("secret.json"));
    write(inside.resolve("api.json"), schemaOf("link.json"));
    assertRefused(inside, "WARNING", "no readable file");
    Files.createSymbolicLink(inside.resolve("up"), top);
    write(inside.resolve("api.json"), schemaOf("up/secret.json"));
    assertRefused(inside, "WARNING", "no readable file");
  }

  @Test
  void aLinkThatStaysInsideIsFollowedAndLeadsToTheOneFile(@TempDir Path top) throws Exception {
    write(top.resolve("real/name.json"), "{\"type\": \"string\"}");
    Files.createSymbolicLink(top.resolve("loop"), top);
    write(
        top.resolve("api.json"),
        """
        {"allOf": [{"$ref": "loop/real/name.json"}, {"$ref": "loop/loop/real/name.json"},
                   {"$ref": "loop/loop/api.json#/definitions/x"}],
         "definitions": {"x": {}}}
        """);
    Contract contract = read(top);

    assertThat(contract.diagnostics()).isEmpty();
    assertThat(contract.document().set().all()).hasSize(2);
  }

  @Test
  void addressesBelowTheIdentifierOfADocumentAreFilesBesideIt() throws Exception {
    files.clear();
    files.put(
        "api.yaml",
        """
        $schema: https://json-schema.org/draft/2020-12/schema
        $id: https://shop.example/schemas/api.yaml
        properties:
          a: {$ref: item.json}
          b: {$ref: 'https://shop.example/schemas/parts/part.json#/$defs/P'}
          c: {$ref: 'https://elsewhere.example/schemas/item.json'}
          d: {$ref: /schemas/item.json}
        """);
    files.put("item.json", "{\"$id\": \"https://shop.example/schemas/item.json\"}");
    files.put("parts/part.json", "{\"$defs\": {\"P\": {\"$ref\": \"../item.json\"}}}");
    FilesInMemory folder = folder();

    assertThat(problems(read(folder, new ContractReader())))
        .containsExactly(
            "WARNING api.yaml:6 external reference not read:"
                + " 'https://elsewhere.example/schemas/item.json'; put what it names into this"
                + " document");
    assertThat(folder.read()).containsExactly("item.json", "parts/part.json");
  }

  @Test
  void anotherFileMayBeWrittenInAnotherDialect() throws Exception {
    files.put("paths/orders.yaml", ORDERS.replace("my%20order", "bound"));
    files.put("schemas/bound.json", bound(""));
    assertThat(check(read(), changed("schemas/bound.json", "\"exclusiveMinimum\": 5, ")).outcome())
        .isEqualTo(Outcome.NONE); // a number says nothing in OpenAPI 3.0

    String draft7 = "\"$schema\": \"http://json-schema.org/draft-07/schema#\", ";
    files.put("schemas/bound.json", bound(draft7));
    Contract before = read();
    assertThat(
            check(before, changed("schemas/bound.json", draft7 + "\"exclusiveMinimum\": 5, "))
                .outcome())
        .isEqualTo(Outcome.BREAKING);
  }

  @Test
  void aSchemaInAnotherLanguageIsComparedAsTheTextOfItsFile() throws Exception {
    files.put(
        "api.yaml",
        """
        asyncapi: 3.0.0
        info: {title: Orders, version: 1.0.0}
        channels:
          created:
            address: orders.created
            messages:
              order:
                payload:
                  schemaFormat: application/vnd.google.protobuf;version=3
                  schema: {$ref: schemas/order.proto}
        operations:
          announce: {action: send, channel: {$ref: '#/channels/created'}}
        """);
    files.put("schemas/order.proto", "message Order {\n  string id = 1;\n}\n");
    Contract before = read();
    assertThat(problems(before)).singleElement().asString().startsWith("WARNING");
    assertThat(check(before, read()).findings()).isEmpty();

    files.put("schemas/order.proto", "message Order {\n  int64 id = 1;\n}\n");
    assertThat(check(before, read()).findings())
        .extracting(finding -> finding.rule())
        .containsExactly("response-schema-undecided");
  }

  private Contract changed(String file, String keywords) throws Exception {
    files.put(file, bound(keywords));
    return read();
  }

  private static String bound(String keywords) {
    return "{%s\"type\": \"number\"}".formatted(keywords);
  }

  private static void assertRefused(Path directory, String level, String message) throws Exception {
    Contract contract = read(directory);
    assertThat(problems(contract)).singleElement().asString().startsWith(level).contains(message);
    assertThat(contract.document().set().all()).hasSize(1);
  }

  private static String schemaOf(String reference) {
    return "{\"properties\": {\"a\": {\"$ref\": \"%s\"}}}".formatted(reference);
  }

  private static Verdict check(Contract before, Contract after) {
    return new ContractChecker().check(before, after, Policy.DEFAULT);
  }

  private FilesInMemory folder() {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    files.forEach((path, text) -> contents.put(path, bytes(text)));
    return new FilesInMemory(contents);
  }

  private Contract read() throws Exception {
    return read(folder(), new ContractReader());
  }

  private static Contract read(FilesInMemory folder, ContractReader reader) throws Exception {
    return reader.read(folder, "api.yaml", folder.content("api.yaml"), ReadOptions.DETECT);
  }

  private static Contract read(Path directory) throws Exception {
    byte[] entry = Files.readAllBytes(directory.resolve("api.json"));
    return new ContractReader()
        .read(new DirectoryFolder(directory), "api.json", entry, ReadOptions.DETECT);
  }

  private static List<String> problems(Contract contract) {
    return contract.diagnostics().stream()
        .map(
            problem ->
                "%s %s:%d %s"
                    .formatted(
                        problem.level(),
                        problem.location().file(),
                        problem.location().line(),
                        problem.message()))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
