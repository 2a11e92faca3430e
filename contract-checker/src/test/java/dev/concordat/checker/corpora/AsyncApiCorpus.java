package dev.concordat.checker.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads and checks pairs of AsyncAPI documents: whole ones, and templates that pairs of schemas are
 * put into.
 */
final class AsyncApiCorpus {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TEMPLATE = ".template.yaml";

  private final Path root;

  AsyncApiCorpus(Path root) {
    this.root = root;
  }

  /** All cases, sorted by name. */
  List<CorpusCase> check() throws IOException, UnreadableException {
    List<CorpusCase> cases = new ArrayList<>();
    for (Path file : files()) {
      if (file.endsWith("expected.json")) {
        cases.add(pair(file));
      } else if (file.toString().endsWith(TEMPLATE)) {
        cases.addAll(filled(file));
      }
    }
    return cases;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private CorpusCase pair(Path expected) throws IOException, UnreadableException {
    Path directory = expected.getParent();
    JsonNode asserted = MAPPER.readTree(expected.toFile());
    // What a user of that engine says instead of it is no claim about the change.
    Claim claim =
        asserted.has("override")
            ? Claim.NOTHING
            : claim(asserted.path("breaking"), MAPPER.missingNode());
    return checked(
        root.relativize(directory).toString(),
        claim,
        read(directory.resolve("base.yaml")),
        read(directory.resolve("revision.yaml")));
  }

  private List<CorpusCase> filled(Path template) throws IOException, UnreadableException {
    String text = Files.readString(template);
    String place = template.getFileName().toString().replace(TEMPLATE, "");
    String side = emitted(place) ? "response" : "request";
    List<CorpusCase> cases = new ArrayList<>();
    for (JsonNode pair : MAPPER.readTree(template.resolveSibling("schema-cases.json").toFile())) {
      JsonNode expected = pair.path("expected");
      cases.add(
          checked(
              root.relativize(template).getName(0) + "/" + place + "/" + pair.path("name").asText(),
              claim(expected.path(side + "Breaking"), expected.path(side + "Risky")),
              read(text, pair.path("old")),
              read(text, pair.path("new"))));
    }
    return cases;
  }

  /** An answer goes against the message that it answers. */
  private static boolean emitted(String place) {
    Direction direction = place.contains("-send-") ? Direction.EMITTED : Direction.ACCEPTED;
    return (place.contains("-reply-") ? direction.turned() : direction) == Direction.EMITTED;
  }

  private static Claim claim(JsonNode breaking, JsonNode risky) {
    if (!breaking.isBoolean()) {
      return Claim.NOTHING;
    }
    return breaking.booleanValue()
        ? Claim.BREAKING
        : risky.asBoolean() ? Claim.RISKY : Claim.COMPATIBLE;
  }

  private static CorpusCase checked(String name, Claim claim, Contract before, Contract after) {
    return new CorpusCase(
        name.substring(0, name.indexOf('/')),
        name,
        claim,
        before,
        after,
        new ContractChecker().check(before, after, Policy.DEFAULT));
  }

  private static Contract read(Path file) throws IOException, UnreadableException {
    return new ContractReader().read(file.toString(), Files.readAllBytes(file), ReadOptions.DETECT);
  }

  /** JSON is YAML, wherever it stands. */
  private static Contract read(String template, JsonNode schema) throws UnreadableException {
    String filled = template.replace("__SCHEMA__", schema.toString());
    return new ContractReader()
        .read("template.yaml", filled.getBytes(StandardCharsets.UTF_8), ReadOptions.DETECT);
  }
}
