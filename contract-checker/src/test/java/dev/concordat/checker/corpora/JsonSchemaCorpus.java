package dev.concordat.checker.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and checks pairs of JSON Schemas of which it is claimed that one contains the other. */
final class JsonSchemaCorpus {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Policy STRICT = new Policy(CompatibilityMode.BACKWARD, ContentModel.STRICT);

  private final Path root;

  JsonSchemaCorpus(Path root) {
    this.root = root;
  }

  /** All cases, in the order of the files. */
  List<CorpusCase> check() throws IOException, UnreadableException {
    List<CorpusCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("ground-truth.jsonl"))) {
      JsonNode pair = MAPPER.readTree(line);
      String dialect = pair.get("dialect").asText();
      cases.add(check("ground-truth", pair.get("name"), pair, "old", "new", dialect));
    }
    for (JsonNode pair : MAPPER.readTree(root.resolve("keyword-matrix.json").toFile())) {
      cases.add(check("keyword-matrix", pair.get("id"), pair, "a", "b", "draft-07"));
    }
    return cases;
  }

  private static CorpusCase check(
      String source, JsonNode name, JsonNode pair, String old, String young, String dialect)
      throws UnreadableException, IOException {
    Contract before = read(pair.get(old), dialect);
    Contract after = read(pair.get(young), dialect);
    return new CorpusCase(
        source,
        name.asText(),
        pair.get("contained").asBoolean() ? Claim.COMPATIBLE : Claim.BREAKING,
        before,
        after,
        new ContractChecker().check(before, after, STRICT));
  }

  private static Contract read(JsonNode schema, String dialect)
      throws UnreadableException, IOException {
    var options =
        new ReadOptions(Optional.of(Format.JSON_SCHEMA), Dialect.of(dialect).orElseThrow());
    return new ContractReader().read("schema.json", MAPPER.writeValueAsBytes(schema), options);
  }
}
